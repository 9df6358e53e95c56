using System.Collections.Immutable;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Masthead.Build;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Masthead.Publishing.Tests;

/// <summary>A folder of content, compiled and loaded: its records are what a site publishes.</summary>
internal static class CompiledSite
{
    /// <param name="root">The folder; every file below it is read.</param>
    /// <param name="articles">The folder of the articles, below it.</param>
    /// <param name="authors">The folder or file of the authors, if there is one.</param>
    /// <param name="publication">The text of masthead.yml; null for that of the folder.</param>
    public static SiteContent Of(string root, string articles, string? authors, string? publication = null)
    {
        root = Path.GetFullPath(root).Replace('\\', '/');
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(static path => new InMemoryText(path.Replace('\\', '/'), File.ReadAllText(path))).Where(file => publication is null || !file.Path.EndsWith("/masthead.yml", StringComparison.Ordinal));
        return Of(
            [.. files, .. publication is null ? Array.Empty<InMemoryText>() : [new InMemoryText(root + "/masthead.yml", publication)]],
            $"{root}/{articles}",
            authors is null ? "" : $"{root}/{authors}",
            root + "/masthead.yml",
            Bodies(root, articles, authors));
    }

    /// <param name="files">Paths below the content's folder, and texts; articles below <c>articles</c>, authors below <c>authors</c>.</param>
    public static SiteContent Of(params (string Path, string Text)[] files) => Of(
        [.. files.Select(static file => new InMemoryText("/site/content/" + file.Path, file.Text))], "/site/content/articles", "/site/content/authors", "/site/content/masthead.yml");

    /// <summary>As the build packs them.</summary>
    private static byte[] Bodies(string root, string articles, string? authors)
    {
        var pack = Path.GetTempFileName();
        var engine = new SilentEngine();
        var task = new PackBodies
        {
            BuildEngine = engine,
            Files = [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => new Microsoft.Build.Utilities.TaskItem(file))],
            ArticleRoots = Path.Combine(root, articles),
            AuthorRoots = authors is null ? "" : Path.Combine(root, authors),
            PublicationFile = Path.Combine(root, "masthead.yml"),
            Drafts = "include",
            Pack = pack,
        };
        Assert.True(task.Execute(), string.Join('\n', engine.Errors));
        var bodies = File.ReadAllBytes(pack);
        File.Delete(pack);
        return bodies;
    }

    private static SiteContent Of(ImmutableArray<AdditionalText> files, string articles, string authors, string publication, byte[]? bodies = null)
    {
        var options = new BuildOptions(
            ("ProjectDir", "/site/"),
            ("MastheadArticleRoots", articles),
            ("MastheadAuthorRoots", authors),
            ("MastheadPublicationFile", publication),
            ("MastheadNamespace", "Site.Content"),
            ("MastheadDrafts", "include"));
        var compilation = CSharpCompilation.Create(
            "Site",
            syntaxTrees: [],
            [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], files, new CSharpParseOptions(LanguageVersion.CSharp12), options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        var result = generated.Emit(
            stream,
            manifestResources: bodies is null ? [] : [new ResourceDescription("Masthead.Bodies", () => new MemoryStream(bodies), isPublic: true)],
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        var type = new AssemblyLoadContext("site", isCollectible: true).LoadFromStream(stream).GetType("Site.Content.Publication", throwOnError: true)!;
        return (SiteContent)type.GetProperty("Site")!.GetValue(null)!;
    }
}
