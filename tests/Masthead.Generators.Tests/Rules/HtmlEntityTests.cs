namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4023.</summary>
public sealed class HtmlEntityTests
{
    [Theory]
    [InlineData("Boats ‹&amp;› quays", "&amp;", "&")]
    [InlineData("'Boats ‹&amp;› quays'", "&amp;", "&")]
    [InlineData("\"The ferry‹&#39;›s\"", "&#39;", "'")]
    [InlineData("The‹&nbsp;›ferry", "&nbsp;", " ")]
    [InlineData("Caf‹&eacute;›", "&eacute;", "é")]
    [InlineData("Ferry ‹&#x2013;› quay", "&#x2013;", "–")]
    [InlineData(">-\n  Boats ‹&amp;›\n  quays", "&amp;", "&")]
    public Task A_character_as_HTML_writes_it(string title, string entity, string character) =>
        Article($"title: {title}").Reports("MH4023", $"'{entity}' is HTML, and stands so on the page: write '{character}'.");

    [Fact]
    public Task Several_in_one_value_are_one_finding() =>
        Article("title: Boats ‹&amp;› quays &amp; piers").Reports("MH4023", "'&amp;' is HTML, and stands so on the page, as are 1 more in this value: write '&'.");

    [Fact]
    public Task In_whatever_is_a_plain_text() => MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\neditorNote: Boats ‹&amp;› quays.\ntags: [boats ‹&amp;› quays]")
        .With("authors/ada-byron.yml", "name: Ada Byron\nbio: Boats ‹&amp;› quays.")
        .With("masthead.yml", "publisher: Boats ‹&amp;› Quays")
        .Reports("MH4023", [.. Enumerable.Repeat("'&amp;' is HTML, and stands so on the page: write '&'.", 4)]);

    [Theory]
    [InlineData("title: Boats &amp; quays &#38; piers", "title: Boats & quays & piers")]
    [InlineData("title: '&quot;The&nbsp;ferry&quot; isn''t'", "title: '\"The ferry\" isn''t'")]
    [InlineData("title: \"&quot;Ferry&quot;\"", "title: \"\\\"Ferry\\\"\"")]
    [InlineData("title: Ferry&#58; she sails", "title: \"Ferry: she sails\"")]
    [InlineData("title: |\n  Boats &amp; quays\n", "title: |\n  Boats & quays\n")]
    public Task The_edit_writes_the_character(string written, string mended) => EditTests.Mends("MH4023", written, mended);

    [Theory]
    [InlineData("title: R&D; and more")]
    [InlineData("title: Boats & quays; piers")]
    [InlineData("title: AT&T;")]
    [InlineData("title: T\nsyndication: { origin: The Gazette, url: 'https://example.org/?a=1&copy=1;b' }")]
    [InlineData("title: T\neditorNote: <p>Boats &amp; quays</p>")]
    [InlineData("title: T\neditorNote: |\n  Boats &amp; quays.\n\n  And more.")]
    [InlineData("title: T\nbody: Boats &amp; quays.")]
    [InlineData("title: T # Boats &amp; quays")]
    [InlineData("title: T\nx-note: Boats &amp; quays")]
    public Task Silent_for(string yaml) => Article(yaml).IsClean();

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("byline: ada-byron\npublished: 2024-05-31\n" + yaml);
}
