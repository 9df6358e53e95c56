extern alias runtime;

using System.Collections;
using System.Reflection;
using Masthead.Build;
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
        var loaded = LoadedSite.Of(site, Pack(texts));
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

    /// <summary>The build task, over the same bytes as files.</summary>
    private static byte[] Pack(IEnumerable<(string Path, RandomFile File)> files)
    {
        var folder = Directory.CreateTempSubdirectory("masthead-");
        try
        {
            foreach (var (path, file) in files)
            {
                var full = Path.Combine(folder.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllBytes(full, file.Bytes);
            }

            var pack = Path.Combine(folder.FullName, "Masthead.Bodies");
            var engine = new SilentEngine();
            var task = new PackBodies
            {
                BuildEngine = engine,
                Files = [.. Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Select(static file => new Microsoft.Build.Utilities.TaskItem(file))],
                ArticleRoots = Path.Combine(folder.FullName, "articles"),
                AuthorRoots = Path.Combine(folder.FullName, "authors"),
                PublicationFile = Path.Combine(folder.FullName, "masthead.yml"),
                Drafts = "include",
                Pack = pack,
            };
            Assert.True(task.Execute(), string.Join("\n", engine.Errors));
            return File.ReadAllBytes(pack);
        }
        finally
        {
            folder.Delete(recursive: true);
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
