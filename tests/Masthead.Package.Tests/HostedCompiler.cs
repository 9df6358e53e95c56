using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Package.Tests;

/// <summary>Does what the compiler does with a package's analyzers. Compiled on the oldest Roslyn, and loaded beside a newer one.</summary>
public static class HostedCompiler
{
    private const string Program = "class Page { static string Title => Site.Content.Articles.NightShift.Title + Site.Content.Articles.Harbour.FerryReturns.Byline; }";

    /// <summary>Compiles a program against the content, and says what Roslyn it was, whether it compiled, and what was reported.</summary>
    public static string[] Compile(string package, string content)
    {
        var loader = new Loader(AssemblyLoadContext.GetLoadContext(typeof(HostedCompiler).Assembly)!, Path.Combine(package, "analyzers", "dotnet", "cs"));
        var failures = new List<string>();
        // As a build names them: what is for an IDE too, which has workspaces and a compiler has not.
        var references = Directory.EnumerateFiles(loader.Folder, "Masthead.*.dll").Order(StringComparer.Ordinal).Select(path => new AnalyzerFileReference(path, loader)).ToArray();
        foreach (var reference in references)
        {
            reference.AnalyzerLoadFailed += (_, failure) =>
            {
                if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                    failures.Add(failure.Message);
            };
        }

        var files = Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => (AdditionalText)new ContentFile(file)).ToImmutableArray();
        var options = new Options(content);

        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp12);
        var libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Append(Path.Combine(package, "lib", "net8.0", "Masthead.dll"));
        var compilation = CSharpCompilation.Create(
            "Site",
            [CSharpSyntaxTree.ParseText(Program, parseOptions)],
            libraries.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver.Create(references.SelectMany(static reference => reference.GetGenerators(LanguageNames.CSharp)), files, parseOptions, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);
        using var assembly = new MemoryStream();
        var emitted = generated.Emit(assembly);
        var found = generated
            .WithAnalyzers([.. references.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))], new AnalyzerOptions(files, options))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult()
            .Where(static diagnostic => diagnostic.Id is "MH1002" or "AD0001");

        var version = typeof(Compilation).Assembly.GetName().Version!;
        return
        [
            $"Roslyn {version.Major}.{version.Minor}",
            .. failures,
            .. reported.Concat(emitted.Diagnostics).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()),
            emitted.Success ? "compiles" : "does not compile",
            .. found.Select(Printed),
        ];
    }

    private static string Printed(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line},{span.StartLinePosition.Character}): {diagnostic.Id}");
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext context;

        public Loader(AssemblyLoadContext context, string folder)
        {
            (this.context, Folder) = (context, folder);
            context.Resolving += (_, name) => File.Exists(PathOf(name)) ? context.LoadFromAssemblyPath(PathOf(name)) : null;
        }

        public string Folder { get; }

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);

        private string PathOf(AssemblyName name) => Path.Combine(Folder, name.Name + ".dll");
    }

    private sealed class ContentFile(string path) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Options(string content) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>
        {
            ["build_property.MastheadArticleRoots"] = content + "/articles",
            ["build_property.MastheadAuthorRoots"] = content + "/authors",
            ["build_property.MastheadPublicationFile"] = content + "/masthead.yml",
            ["build_property.MastheadNamespace"] = "Site.Content",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
