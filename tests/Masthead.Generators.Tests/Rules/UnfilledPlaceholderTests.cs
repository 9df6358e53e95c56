namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2005.</summary>
public sealed class UnfilledPlaceholderTests
{
    private const string All = "There are publisher, author, authors, author.bio, kind, sponsor, origin, date; a brace is written '{{'.";

    [Theory]
    [InlineData("text: Of ‹{autor}› alone.")]
    [InlineData("text: \"Of ‹{autor}› alone.\"")]
    [InlineData("text: 'It''s of {author}, ‹{autor}› alone.'")]
    [InlineData("text: |\n      Of {{autor}} and\n      ‹{autor}› alone.")]
    [InlineData("text: { en: 'Of {author}.', de: 'Von ‹{autor}›.' }")]
    [InlineData("kind: views\n    text: Of ‹{autor}›.")]
    public Task A_placeholder_that_does_not_exist(string disclaimer) =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  views:\n    " + disclaimer))
            .Reports("MH2005", $"'{{autor}}' is not a placeholder. Did you mean 'author'? {All}");

    [Fact]
    public Task Each_in_its_place() =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  views: Of ‹{name}› and ‹{ publisher }› and ‹{name}›, on {date}.\n"))
            .Reports("MH2005", $"'{{name}}' is not a placeholder. {All}", $"'{{ publisher }}' is not a placeholder. Did you mean 'publisher'? {All}", $"'{{name}}' is not a placeholder. {All}");

    [Theory]
    [InlineData("‹\"Of \\x7Byour name}, {{x}}.\"›")]
    [InlineData("‹'Of {your\n    name}, {author}.'›")]
    public Task The_whole_text_where_the_placeholder_is_written_otherwise(string text) =>
        MarkedSite.Of(("masthead.yml", "disclaimers:\n  views: " + text))
            .Reports("MH2005", $"'{{your name}}' is not a placeholder. {All}");

    [Fact]
    public Task In_an_article() =>
        MarkedSite.OfArticle("title: Ferries return\nkind: opinion\nbyline: ada-byron\ndisclaimers:\n  - text: Of ‹{autor}›.\n  - views")
            .Reports("MH2005", $"'{{autor}}' is not a placeholder. Did you mean 'author'? {All}");

    [Theory]
    [InlineData("author", "The article credits no author: add 'byline:'.")]
    [InlineData("authors", "The article credits no author: add 'byline:'.")]
    [InlineData("author.bio", "The article credits no author: add 'byline:'.")]
    [InlineData("date", "The article has no date: add 'published:'.")]
    [InlineData("publisher", "Name the publisher in masthead.yml.")]
    [InlineData("sponsor", "The article names no sponsor: add 'sponsorship:' with a 'party'.")]
    [InlineData("origin", "The article names no origin: add 'syndication:' with an 'origin'.")]
    public async Task What_an_article_has_no_words_for(string placeholder, string remedy)
    {
        var message = $"'{{{placeholder}}}' in the disclaimer cannot be filled in. {remedy}";

        await MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\nstatus: withheld\nnoByline: Sent by the port.\neditor: ada-byron\ndisclaimers:\n  - ‹note›"),
            ("masthead.yml", $"policy: {{ inlineAuthors: allow }}\ndisclaimers:\n  note: 'See {{{placeholder}}}, {{{placeholder}}}.'")).Reports("MH2005", message);
        await MarkedSite.Of(
            ("articles/ferry.yml", $"title: Ferries return\nstatus: withheld\nnoByline: Sent by the port.\ndisclaimers:\n  - text: See ‹{{{placeholder}}}› or ‹{{{placeholder}}}›.")).Reports("MH2005", message, message);
    }

    [Fact]
    public Task An_author_without_a_bio() =>
        MarkedSite.OfArticle("title: Ferries return\nbyline: lin-wei\ndisclaimer: ‹note›")
            .With("authors/lin-wei.yml", "name: Lin Wei\nurl: https://lin.example")
            .With("masthead.yml", "disclaimers:\n  note: 'About {author}: {author.bio}'")
            .Reports("MH2005", "'{author.bio}' in the disclaimer cannot be filled in. Lin Wei has no 'bio:': add one.");

    [Fact]
    public Task The_text_in_the_language_of_the_article_counts() =>
        MarkedSite.Of(
            ("articles/ferry.yml", "title: Ferries return\ndisclaimer: note"),
            ("articles/ferry.de.yml", "title: Die Fähre fährt\nstatus: withheld\ndisclaimer: ‹note›"),
            ("masthead.yml", "disclaimers:\n  note: { text: { en: 'Fares change.', de: 'Stand: {date}.' } }"))
            .Reports("MH2005", "'{date}' in the disclaimer cannot be filled in. The article has no date: add 'published:'.");

    [Theory]
    [InlineData("The views are those of {author}, {authors}; {author.bio}; {publisher} on {date}, as {kind}; {sponsor}, {origin}.")]
    [InlineData("Prices in {{curly}} braces, {{ and }}, {{autor}}.")]
    [InlineData("A closed } brace, an open { one.")]
    public Task Silent_for(string text) =>
        MarkedSite.OfArticle($"title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\nsponsorship: {{ party: The Port }}\nsyndication: {{ origin: The Gazette, license: By permission }}\ndisclaimers:\n  - note\n  - kind: sponsored\n    text: '{text}'")
            .With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  note: '{text}'")
            .IsClean();

    [Fact]
    public Task Silent_while_the_article_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\ndisclaimer: views\nsection: ‹@sea›\nbyline: ada-byron")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_author_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\ndisclaimers: { text: '{author.bio}' }")
            .With("authors/ada-byron.yml", "name: Ada Byron\nurl: ‹@ada›\nbio: A reporter.")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    [Fact]
    public Task Silent_while_the_publication_cannot_be_read() =>
        MarkedSite.OfArticle("title: Ferries return\ndisclaimers: { text: 'In {publisher}.' }")
            .With("masthead.yml", "defaults: ‹@de›\npublisher: The Daily Harbour")
            .Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");
}
