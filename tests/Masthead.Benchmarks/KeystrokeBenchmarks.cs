extern alias runtime;

using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Masthead.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using Article = runtime::Masthead.Article;

namespace Masthead.Benchmarks;

/// <summary>What an editor asks after each keystroke in a file that uses the generated members, over the same in a small site.</summary>
public class KeystrokeBenchmarks
{
    private const int SmallSite = 100;

    private const string Program = """
        using Site.Content;
        var first = Articles._2000._01.Piece_0;
        System.Console.WriteLine(first.Title + Articles.Find("piece-7")?.Title + Authors.Author_1.Name + Articles.By(Authors.Author_2).Count);
        """;

    private Compilation small = null!;
    private Compilation large = null!;
    private int keystrokes;

    [Params(1_000, 10_000, 50_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        (small, large) = (Generated(SmallSite), Generated(Articles));
        Warm.Up(() => Small(), () => Large());
    }

    [Benchmark(Baseline = true)]
    public int Small() => Bind(small);

    [Benchmark]
    public int Large() => Bind(large);

    private static Compilation Generated(int articles)
    {
        var compilation = CSharpCompilation.Create("Site", references: [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)]);
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], Site.Of(articles).Files, optionsProvider: Site.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }

    /// <summary>In a new compilation, as each keystroke makes one: the trees of the generated files are the same, their symbols are not.</summary>
    private int Bind(Compilation compilation)
    {
        var tree = CSharpSyntaxTree.ParseText($"{Program}// {keystrokes++}");
        var model = compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        if (model.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException(string.Join('\n', model.GetDiagnostics().Take(5)));

        var classOfMonth = model.GetTypeInfo(tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax>().First().Expression).Type;
        return model.LookupSymbols(Program.Length, classOfMonth).Length;
    }
}
