using System.Runtime.InteropServices;

namespace Masthead.Package.Tests;

/// <summary>A program that publishes its articles in every form, trimmed to what it uses: no warning, and the same bytes.</summary>
public sealed class PublishingConsumerTests(PackedPackage package)
{
    private const string Program = """
        using Masthead.Publishing;
        using Masthead.Publishing.Feeds;
        using Masthead.Publishing.Html;
        using Masthead.Publishing.Sitemaps;
        using Site.Content;

        var edition = new Edition(Publication.Site, new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Console.WriteLine(JsonLd.Of(edition));
        foreach (var author in edition.Authors)
            Console.WriteLine(JsonLd.Of(edition, author));
        foreach (var article in edition.Articles)
            Console.WriteLine($"{JsonLd.Of(edition, article)}\n{Ninjs.Of(edition, article)}\n{MetaTags.HtmlOf(edition, article)}\n{article.Body.ToHtml()}");
        var feed = Feed.Of(edition);
        foreach (var file in (PublishedFile[])[feed.ToRss(), feed.ToAtom(), feed.ToJsonFeed(), .. Sitemap.Write(edition), .. Sitemap.WriteNews(edition)])
            Console.WriteLine($"{file.Path} {file.ETag} {System.Text.Encoding.UTF8.GetString(file.Content.Span)}");
        """;

    [Fact]
    public async Task Trimmed_it_publishes_the_same_without_a_warning()
    {
        await package.PackPublishingAsync();
        var site = package.Consumer("publishing");
        site.WriteProject(
            Program,
            "<UseAppHost>true</UseAppHost><TrimmerSingleWarn>false</TrimmerSingleWarn><SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings><InvariantGlobalization>true</InvariantGlobalization><PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode>",
            $"""<PackageReference Include="Masthead.Publishing" Version="{site.Version}" />""");
        Newsroom.WriteContent(site);
        site.Write("content/masthead.yml", "publisher: { id: quay, name: The Quay, url: 'https://quay.example', policies: { corrections: /corrections } }\nsections: [Harbour]\n");

        var runtime = RuntimeInformation.RuntimeIdentifier;
        (await site.BuildAsync("--configuration", "Release", "-p:PublishTrimmed=false", "-p:MastheadProfile=off")).Succeeds();
        var expected = await site.RunAsync("bin/Release/net10.0/Site.dll");
        var published = await site.DotnetAsync("publish", "--nologo", "--runtime", runtime, "--self-contained", "-p:MastheadProfile=off");
        Assert.SkipWhen(published.Errors.Any(static error => error.Contains("NU110", StringComparison.Ordinal)), "The packages of the runtime are not to be had here.");

        Assert.DoesNotContain(published.Succeeds().Warnings, static warning => warning.Contains(" warning IL", StringComparison.Ordinal));
        Assert.Contains("\"@type\":\"NewsArticle\"", expected, StringComparison.Ordinal);
        Assert.All(Newsroom.Confidential, secret => Assert.DoesNotContain(secret, expected, StringComparison.Ordinal));
        Assert.Equal(expected, (await Dotnet.ExecuteAsync(site.PathOf($"bin/Release/net10.0/{runtime}/publish/Site"))).Trim());
    }
}
