namespace Masthead.Package.Tests;

/// <summary>Sites of other generators, built where they lie, by a project that points the roots at them.</summary>
public sealed class CorporaConsumerTests(PackedPackage package)
{
    private const string Program = """
        using Site.Content;

        Console.WriteLine($"{Articles.All.Count} articles, {Articles.All.Sum(article => article.Byline.Credits.Count(credit => credit.Author.Id is not null))} registered credits");
        """;

    [Theory]
    [InlineData("swift-org", "_posts", "_data/authors.yml", "fields: { articles: { layout: string, featured-image-dark: uri, excerpt_separator: string }, authors: { github: string, gravatar: string } }", 172, 217)]
    [InlineData("18f", "_posts", "_authors", "ignoreKeys: [published, redirect_from, project]\nfields: { articles: { layout: string, redirect_to: uri, hero: bool, tumblr_url: uri, guest: bool }, authors: { alumni: bool } }", 313, 526)]
    [InlineData("json-schema-blog", "pages/blog/posts", null, "ignoreKeys: [type, twitter]", 44, 0)]
    [InlineData("ethereum-eips", "EIPS", null, "ignoreKeys: [eip, type, status, discussions-to, requires]", 167, 0)]
    public async Task Every_file_becomes_an_article(string name, string articles, string? authors, string publication, int count, int credits)
    {
        var corpora = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(PackedPackage.Repository, "..", "shared", "corpora");
        Assert.SkipUnless(Directory.Exists(corpora), "The corpora are not here. MASTHEAD_CORPORA names their folder.");

        var site = package.Consumer("corpus-" + name);
        var authorsProperty = authors is null ? "" : $"<MastheadAuthors>{corpora}/{name}/{authors}</MastheadAuthors>";
        site.WriteProject(Program, $"<MastheadArticles>{corpora}/{name}/{articles}</MastheadArticles>{authorsProperty}<MastheadProfile>off</MastheadProfile>");
        site.Write("content/masthead.yml", publication + "\npolicy: { inlineAuthors: allow }\n");

        // Their own faults are warnings here, each at its place; what concerns the C# would be an error.
        (await site.BuildAsync()).Succeeds();
        Assert.Equal($"{count} articles, {credits} registered credits", await site.RunAsync());
    }
}
