using System.Runtime.InteropServices;

namespace Masthead.Package.Tests;

/// <summary>A program that uses every record and publishes its articles in every form, trimmed to what it uses, and compiled to native code: no warning, and nothing is missing.</summary>
public sealed class TrimmedConsumerTests(TrimmedConsumerTests.Untrimmed untrimmed) : IClassFixture<TrimmedConsumerTests.Untrimmed>
{
    private const string Program = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Masthead;
        using Masthead.Publishing;
        using Masthead.Publishing.Feeds;
        using Masthead.Publishing.Html;
        using Masthead.Publishing.Sitemaps;
        using Site.Content;

        var article = Articles.Harbour.FerryReturns;
        Console.WriteLine($"{article.Id} {article.Slug} {article.Title} {article.AlternativeTitle} {article.Url} {string.Join(' ', article.Aliases)} {article.Standfirst} {article.Kind} {article.Language} {article.Status} {article.HasErrors} {article.Published:O} {article.Updated:O}");
        Console.WriteLine($"{article.Section} {string.Join(' ', article.Tags)} {string.Join(' ', article.Topics)} {article.Dateline} {article.Dateline?.Place} {article.Dateline?.Date:O}");
        Console.WriteLine($"{article.Byline} {string.Join(' ', article.Byline.Segments)} {string.Join(' ', article.Byline.Credits)} {article.Byline.NoBylineReason}");
        Console.WriteLine($"{string.Join(' ', article.EditorNotes)} {string.Join(' ', article.Disclaimers)} {string.Join(' ', article.NoticesAt(Position.Top))} {string.Join(' ', article.NoticesAt(Position.End))}");
        Console.WriteLine($"{string.Join(' ', article.Sources)} {string.Join(' ', article.Images)} {article.Syndication} {article.Sponsorship} {article.Ai}");
        Console.WriteLine($"{article.Translations[0].Id} {article.Translations[0].Language} {article.Translations[0].Value.Title} {article} {article == article with { }} {article.GetHashCode() == article.GetHashCode()}");
        Console.WriteLine($"{article.Body.Format} {article.Body.Text.Trim()}");
        foreach (var author in Authors.All)
            Console.WriteLine($"{author} {author.Bio} {string.Join(' ', author.Bios)} {string.Join(' ', author.Interests)} {string.Join(' ', author.SameAs)} {string.Join(' ', author.Expertise)}");
        Console.WriteLine($"{string.Join(' ', Sections.All)} {string.Join(' ', Tags.All)} {string.Join(' ', Disclaimers.All)} {Publication.Name} {Publication.Language} {Publication.Publisher}");
        Console.WriteLine($"{Articles.All.Count} {Articles.Published(TimeProvider.System).Count} {Articles.By(Authors.AdaByron).Count} {Articles.In(Sections.Harbour).Count} {Articles.Tagged(Tags.Ferry).Count}");
        Console.WriteLine($"{Articles.Find("ferry-returns", "de")?.Title} {Articles.FindPublished("ferry-returns", TimeProvider.System)?.Title} {Articles.Find("nothing") is null} {Authors.Find("ada-byron")?.Name}");
        Console.WriteLine(JsonSerializer.Serialize(Articles.Published(TimeProvider.System), SiteJson.Default.ArticleList));
        Console.WriteLine(JsonSerializer.Serialize(article, SiteJson.Default.Article));
        Console.WriteLine(JsonSerializer.Serialize(article.NoticesAt(Position.Top), SiteJson.Default.ValueListNotice));

        var edition = new Edition(Publication.Site, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Console.WriteLine(JsonLd.Of(edition));
        foreach (var author in edition.Authors)
            Console.WriteLine(JsonLd.Of(edition, author));
        foreach (var piece in edition.Articles)
            Console.WriteLine($"{JsonLd.Of(edition, piece)}\n{Ninjs.Of(edition, piece)}\n{MetaTags.HtmlOf(edition, piece)}\n{piece.Body.ToHtml()}");
        var feed = Feed.Of(edition);
        foreach (var file in (PublishedFile[])[feed.ToRss(), feed.ToAtom(), feed.ToJsonFeed(), .. Sitemap.Write(edition), .. Sitemap.WriteNews(edition)])
            Console.WriteLine($"{file.Path} {file.ETag} {System.Text.Encoding.UTF8.GetString(file.Content.Span)}");

        [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
        [JsonSerializable(typeof(ArticleList))]
        [JsonSerializable(typeof(Article))]
        [JsonSerializable(typeof(ValueList<Notice>))]
        internal sealed partial class SiteJson : JsonSerializerContext;
        """;

    /// <summary>Everything that an article can have, in the words of the reference.</summary>
    private const string Ferry = """
        ---
        title: The ferry returns
        alternativeTitle: Ferry
        aliases: [/old]
        standfirst: At last.
        kind: analysis
        section: Harbour
        tags: [Ferry]
        topics: [medtop:20000123]
        byline: [{ author: ada-byron, place: Oslo }, { name: Lin Wei, role: photographer }]
        dateline: { place: Oslo, date: 2024-03-01 }
        published: 2024-03-01
        updated: 2024-03-02
        editorNotes: [{ kind: correction, label: Correction, text: It is one pier., date: 2024-03-02, was: two, now: one, by: The desk, position: top }]
        disclaimers: [views, { kind: legal, text: No advice. }]
        sources: [{ name: Ruth Abara, as: harbour master }, { agency: wire }]
        images: [{ src: /a.jpg, alt: A ferry, credit: Lin Wei, caption: The ferry, license: CC0 }]
        syndication: { origin: The Gazette, url: "https://example.org", translatedFrom: nb, translator: Lin Wei }
        sponsorship: { type: supported, party: The Port, label: With support of the port }
        ai: { extent: assistive, humanReview: true, responsible: The desk }
        ---
        The ferry crosses again.
        """;

    [Fact]
    public Task Trimmed_it_says_the_same_without_a_warning() => AssertPublishes("trimmed", "-p:PublishTrimmed=true", "-p:TrimMode=full");

    [Fact]
    public async Task Native_it_says_the_same_without_a_warning()
    {
        Assert.SkipWhen(Linker.Name is null, "Native compilation needs clang or gcc.");

        await AssertPublishes("native", "-p:PublishAot=true", $"-p:CppCompilerAndLinker={Linker.Name}", "-p:NativeDebugSymbols=false");
    }

    [Fact]
    public void What_it_says_is_all_there_is_and_nothing_confidential()
    {
        Assert.Contains("The views of Ada Byron.", untrimmed.Says, StringComparison.Ordinal);
        Assert.Contains("\"translations\":[{\"id\":\"harbour/ferry-returns.de\",\"language\":\"de\"}]", untrimmed.Says, StringComparison.Ordinal);
        Assert.Contains("[{\"$type\":\"EditorNote\",\"kind\":\"Correction\"", untrimmed.Says, StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"NewsArticle\"", untrimmed.Says, StringComparison.Ordinal);
        Assert.Contains("The ferry leaves", untrimmed.Says, StringComparison.Ordinal);
        Assert.All(Newsroom.Confidential, secret => Assert.DoesNotContain(secret, untrimmed.Says, StringComparison.Ordinal));
    }

    private async Task AssertPublishes(string folder, params string[] properties)
    {
        var site = untrimmed.Site;
        var published = await site.DotnetAsync(["publish", "--nologo", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", folder, "-p:MastheadProfile=off", .. properties]);
        Assert.SkipWhen(published.Errors.Any(static error => error.Contains("NU110", StringComparison.Ordinal)), "The packages of the runtime or of its compiler are not to be had here.");

        Assert.DoesNotContain(published.Succeeds().Warnings, static warning => warning.Contains(" warning IL", StringComparison.Ordinal));
        Assert.Equal(untrimmed.Says, (await Dotnet.ExecuteAsync(site.PathOf($"{folder}/Site"))).Trim());
    }

    /// <summary>The program as it is built, and what it says.</summary>
    public sealed class Untrimmed(PackedPackage package) : IAsyncLifetime
    {
        internal Consumer Site { get; } = package.Consumer("trimmed");

        internal string Says { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            await package.PackPublishingAsync();
            Site.WriteProject(
                Program,
                "<UseAppHost>true</UseAppHost><TrimmerSingleWarn>false</TrimmerSingleWarn><SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings><InvariantGlobalization>true</InvariantGlobalization>",
                $"""<PackageReference Include="Masthead.Publishing" Version="{Site.Version}" />""");
            Newsroom.WriteContent(Site);
            var ferry = Site.PathOf("content/articles/harbour/ferry-returns.md");
            Site.Write("content/articles/harbour/ferry-leaves.md", (await File.ReadAllTextAsync(ferry, TestContext.Current.CancellationToken)).Replace("The ferry returns", "The ferry leaves", StringComparison.Ordinal));
            Site.Write("content/articles/harbour/ferry-returns.md", Ferry);
            Site.Write("content/articles/harbour/ferry-returns.de.md", "---\ntitle: Die Fähre fährt\nbyline: ada-byron\npublished: 2024-03-01\n---\nWieder.\n");
            Site.Write("content/authors/lin-wei.yml", "name: Lin Wei\nbio: { en: A photographer., de: Fotograf. }\nsameAs: [https://example.org/lin]\nexpertise: [ships]\ninterests: [{ party: The Port, nature: shares, from: 2020-01-01 }]\n");
            Site.Write("content/masthead.yml", "publisher: { id: quay, name: The Quay, url: 'https://quay.example', policies: { corrections: /corrections } }\nsections: [Harbour]\nagencies: { wire: { name: The Wire, country: NO } }\ndisclaimers: { views: { kind: views, text: 'The views of {author}.' } }\n");

            (await Site.BuildAsync("--configuration", "Release", "-p:MastheadProfile=off")).Succeeds();
            Says = await Site.RunAsync("bin/Release/net10.0/Site.dll");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
