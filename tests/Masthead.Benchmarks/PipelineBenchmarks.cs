using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Masthead.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Masthead.Benchmarks;

/// <summary>The generator at its first run and, in an editor that is open for a while, at an edit; over a generator that does nothing with the same files, which is what the compiler itself takes.</summary>
public class PipelineBenchmarks
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Site", references: Net80.References.All);

    private ImmutableArray<AdditionalText> files;
    private GeneratorDriver masthead = null!;
    private GeneratorDriver floor = null!;
    private AdditionalText edited = null!;

    [Params(1_000, 10_000, 50_000)]
    public int Articles { get; set; }

    /// <summary>Whether the site declares ten fields of its own.</summary>
    [ParamsAllValues]
    public bool OwnFields { get; set; }

    [ParamsAllValues]
    public Edit Edit { get; set; }

    [GlobalSetup]
    public void Run()
    {
        files = Site.Of(Articles, OwnFields).Files;
        masthead = FirstRun(new ContentGenerator());
        floor = FirstRun(new NoGenerator());
        edited = files.First(static file => file.Path.EndsWith(".md", StringComparison.Ordinal));
        if (Edit != Edit.None)
            Warm.Up(() => Floor(), () => Masthead());
    }

    /// <summary>At its first run nothing is known of the texts.</summary>
    [IterationSetup]
    public void Forget()
    {
        if (Edit == Edit.None)
            files = Site.Of(Articles, OwnFields).Files;
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Floor() => Edit == Edit.None ? FirstRun(new NoGenerator()) : Rerun(floor);

    [Benchmark]
    public GeneratorDriver Masthead() => Edit == Edit.None ? FirstRun(new ContentGenerator()) : Rerun(masthead);

    private GeneratorDriver FirstRun(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, optionsProvider: Site.Options).RunGenerators(Compilation);

    private GeneratorDriver Rerun(GeneratorDriver driver)
    {
        var text = edited.GetText()!.ToString();
        return Edit switch
        {
            Edit.Code => driver.RunGenerators(Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Program;"))),
            Edit.Body => Replace(driver, text + "One more sentence.\n"),
            Edit.Title => Replace(driver, text.Replace("title: ", "title: Another ", StringComparison.Ordinal)),
            Edit.Added => driver.AddAdditionalTexts([Site.Text("articles/2001/01/new.md", text)]).RunGenerators(Compilation),
            _ => driver.RemoveAdditionalTexts([edited]).RunGenerators(Compilation),
        };
    }

    private GeneratorDriver Replace(GeneratorDriver driver, string text) => driver.ReplaceAdditionalText(edited, Site.Text(edited.Path[(Site.Root.Length + 1)..], text)).RunGenerators(Compilation);

    /// <summary>Looks at each file's path, and at nothing else.</summary>
    private sealed class NoGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Where(static text => text.Path.Length == 0), static (_, _) => { });
    }
}

/// <summary>What is edited; nothing at the first run.</summary>
public enum Edit
{
    None,
    Code,
    Body,
    Title,
    Added,
    Removed,
}
