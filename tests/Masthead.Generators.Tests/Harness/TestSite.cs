extern alias runtime;

using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Generation;
using Masthead.Generators.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Tests.Harness;

/// <summary>A project with content: build it from files, then generate, analyse, compile or load it.</summary>
internal sealed record TestSite
{
    public const string Project = "/site";

    public const string Root = Project + "/content";

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    /// <summary>The project's own code.</summary>
    public string Code { get; init; } = "";

    public bool IncludesDrafts { get; init; }

    public bool ReadsBodiesLive { get; init; }

    /// <summary>Null for what is there.</summary>
    public string? ArticleRoots { get; init; }

    /// <summary>The same for authors.</summary>
    public string? AuthorRoots { get; init; }

    public string Publication { get; init; } = Root + "/masthead.yml";

    /// <summary>As the build names it.</summary>
    public string Dialect { get; init; } = "";

    /// <summary>Null where the build does not say: nothing is known to lie in the wrong place then.</summary>
    public string? ContentFolder { get; init; }

    public string Namespace { get; init; } = "Site.Content";

    /// <param name="files">Paths below <c>content/</c>, and texts.</param>
    public static TestSite Of(params (string Path, string Text)[] files) => new() { Files = [.. files.Select(static file => Text(file.Path, file.Text))] };

    /// <summary>An article, with an author and a publication around it.</summary>
    public static TestSite OfArticle(string yaml, string path = "articles/ferry.yml") => Of(
        (path, yaml),
        ("authors/ada-byron.yml", "name: Ada Byron\njobTitle: reporter\nbio: { en: covers the harbour }\n"),
        ("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  views: { kind: views, text: 'The views are those of {author}.' }\n"));

    /// <summary>The content libraries that the project references.</summary>
    public ImmutableArray<TestLibrary> Libraries { get; init; } = [];

    /// <param name="library">Takes the place of one of its name.</param>
    public TestSite With(TestLibrary library) => this with
    {
        Libraries = [.. Libraries.Where(other => other.Name != library.Name), library],
        Files = [.. Files.Where(file => file.Path != library.Index), library.Text],
    };

    public TestSite With(string path, string text) => this with { Files = [.. Files.Where(file => file.Path != Root + "/" + path), Text(path, text)] };

    /// <summary>The same files in their places, one of them with another text.</summary>
    public TestSite Edit(string path, string text) => this with { Files = [.. Files.Select(file => file.Path == Root + "/" + path ? Text(path, text) : file)] };

    /// <summary>The same files, of which nothing is known yet.</summary>
    public TestSite WithOwnTexts() => this with { Files = [.. Files.Select(static file => new InMemoryText(file.Path, file.GetText()!.ToString()))] };

    public TestSite Without(string path) => this with { Files = [.. Files.Where(file => file.Path != Root + "/" + path)] };

    public AnalyzerConfigOptionsProvider Options => new BuildOptions(
        ("ProjectDir", Project + "/"),
        ("MastheadArticleRoots", ArticleRoots ?? WithFiles("articles")),
        ("MastheadAuthorRoots", AuthorRoots ?? WithFiles("authors", "authors.yml")),
        ("MastheadPublicationFile", Publication),
        ("MastheadContentFolder", ContentFolder ?? ""),
        ("MastheadBaselineFile", Root + "/masthead.baseline.json"),
        ("MastheadLibraries", string.Join('|', Libraries.Select(static library => library.Index + "|" + library.Folder))),
        ("MastheadDialect", Dialect),
        ("MastheadNamespace", Namespace),
        ("MastheadDrafts", IncludesDrafts ? "include" : "exclude"),
        ("MastheadLiveBodies", ReadsBodiesLive ? "true" : "false"));

    public CSharpCompilation Compilation => Code.Length == 0 ? Empty
        : Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code, ParseOptions, path: "/site/Program.cs", cancellationToken: TestContext.Current.CancellationToken));

    /// <summary>One for all, so that the references are read once.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Site",
        syntaxTrees: [],
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(runtime::Masthead.Article).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The oldest C# that consumers may have.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public GeneratorDriver Driver => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public GeneratorRunResult Generate()
    {
        var result = Driver.RunGenerators(Compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        return result.Exception is { } exception ? throw new InvalidOperationException("The generator threw.", exception) : result;
    }

    /// <summary>The project with its generated code; fails where that does not compile without a warning.</summary>
    public CSharpCompilation Compile()
    {
        var compilation = Compilation.AddSyntaxTrees(Generate().GeneratedSources.Select(static source => source.SyntaxTree));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return compilation;
    }

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(bool reportsSuppressed = false)
    {
        var options = new AnalyzerOptions(Files, Options);
        var diagnostics = await Compilation
            .WithAnalyzers([new ContentAnalyzer(), new ContentSuppressor(), new PageAnalyzer()], new CompilationWithAnalyzersOptions(
                options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: reportsSuppressed))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var site = new Lazy<CompiledSite>(() => new CompiledSite(options, TestContext.Current.CancellationToken));
        foreach (var diagnostic in diagnostics)
            OfferedEdits.Remember(diagnostic, site);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private string WithFiles(params string[] roots) => string.Join('|', roots.Select(static root => Root + "/" + root)
        .Where(root => Files.Any(file => file.Path == root || file.Path.StartsWith(root + "/", StringComparison.Ordinal))));

    private static InMemoryText Text(string path, string text) => new(Root + "/" + path, text);
}
