extern alias runtime;

using System.Collections;
using System.Reflection;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>A site of files that may hold anything, sent through all that a build does with it.</summary>
internal static class CheckedSite
{
    /// <summary>Generated, analysed, packed, compiled and loaded, and every record of it read. Nothing of it throws.</summary>
    /// <param name="ask">What else is expected of the loaded site.</param>
    public static void Check(IReadOnlyList<RandomFile> files, Action<LoadedSite>? ask = null) => ProcessorTime.Run(() => CheckAll(files, ask));

    private static void CheckAll(IReadOnlyList<RandomFile> files, Action<LoadedSite>? ask)
    {
        // Of several publications the last one counts.
        var texts = files.Select(static (file, number) => (Path: file.PathAs(number), File: file)).GroupBy(static file => file.Path).Select(static twins => twins.Last()).ToArray();
        var site = TestSite.Of([.. texts.Select(static file => (file.Path, file.File.Text))]) with { IncludesDrafts = true };

        Analyze(site);
        var loaded = LoadedSite.Of(site, BodyPacks.Of(texts.Select(static file => (file.Path, file.File.Bytes)), includesDrafts: true));
        foreach (var article in loaded.All)
            Touch(article);
        foreach (var author in loaded.Member<IEnumerable<Author>>("Authors.All"))
            Touch(author);

        var isNamedAsBody = texts.Any(static file => file.File.Text.Contains("body", StringComparison.OrdinalIgnoreCase));
        var articles = texts.Count(static file => file.Path.StartsWith("articles/", StringComparison.Ordinal));
        Assert.InRange(loaded.All.Count, isNamedAsBody ? 0 : articles, articles);
        ask?.Invoke(loaded);
        loaded.Unload();
    }

    /// <summary>Every diagnostic is one of ours, in a place that is there, on one line.</summary>
    public static void Analyze(TestSite site)
    {
        Exception? thrown = null;
        var diagnostics = site.Compilation
            .WithAnalyzers([new ContentAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(site.Files, site.Options), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        if (thrown is not null)
            throw new InvalidOperationException("The analyzer threw.", thrown);

        var lengths = site.Files.ToDictionary(static file => file.Path, static file => file.GetText(CancellationToken.None)!.Length);
        foreach (var diagnostic in diagnostics)
        {
            Assert.StartsWith("MH", diagnostic.Id, StringComparison.Ordinal);
            Assert.DoesNotContain(diagnostic.GetMessage(null), static character => character is '[' or ']' || char.IsControl(character));
            if (diagnostic.Location.Kind != LocationKind.None)
                Assert.InRange(diagnostic.Location.SourceSpan.End, diagnostic.Location.SourceSpan.Start, lengths[diagnostic.Location.GetLineSpan().Path]);
        }
    }

    /// <summary>Reads every property, and those of what it holds.</summary>
    private static void Touch(object? value)
    {
        if (value is null or string or Article { Id.Length: 0 } || value.GetType().IsPrimitive || value.GetType().IsEnum || value is DateTimeOffset)
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Touch(item);
            return;
        }

        Assert.NotNull(value.ToString());
        Assert.Equal(value.GetHashCode(), value.GetHashCode());
        if (value is ArticleRef)
            return; // leads to another article, which is touched by itself

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            Touch(property.GetValue(value));
    }
}
