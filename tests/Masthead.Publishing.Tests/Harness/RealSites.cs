namespace Masthead.Publishing.Tests;

/// <summary>Sites to publish: the sample, real ones of other generators, the seed.</summary>
internal static class RealSites
{
    /// <summary>After all that they hold is due.</summary>
    public static readonly DateTimeOffset Later = new(2035, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Names => ["newsroom", "swift-org", "18f", "json-schema-blog", "ethereum-eips", "seed"];

    public static Edition Edition(string name) => new(Site(name), Later, name == "newsroom" ? null : $"https://{name}.example") { AuthorPage = static author => $"/authors/{author.Id}" };

    private static SiteContent Site(string name) => name switch
    {
        "newsroom" => Newsroom.Content.Publication.Site,
        "swift-org" => CompiledSite.Of(Outside.Corpus(name), "_posts", "_data/authors.yml", "publisher: Swift\ndialect: jekyll\n"),
        "18f" => CompiledSite.Of(Outside.Corpus(name), "_posts", "_authors", "publisher: 18F\ndialect: jekyll\n"),
        "json-schema-blog" => CompiledSite.Of(Outside.Corpus(name), "pages/blog/posts", null, "publisher: JSON Schema\n"),
        "ethereum-eips" => CompiledSite.Of(Outside.Corpus(name), "EIPS", null, "publisher: Ethereum\ndialect: jekyll\n"),
        _ => CompiledSite.Of(Path.Combine(Outside.Seed, "content"), "articles", "authors"),
    };
}
