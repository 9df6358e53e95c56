namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4024.</summary>
public sealed class TakenTextTests
{
    private const string Comment = "To YAML this is a comment and no part of the value: put all of the value in quotation marks, or a space behind the '#' of a comment.";

    private const string Deeper = "To YAML this line goes on with the item above, and is none of its own: indent it as far as the dash of that item, with a space behind its dash.";

    private const string Dash = "Without a space behind its dash this is no item of a list, but a text: add the space.";

    [Theory]
    [InlineData("title: Why platform ‹#3 was closed›")]
    [InlineData("title: Why ‹#metoo matters›   ")]
    [InlineData("title: Ferry\t‹#2›\nx-a: b")]
    [InlineData("title: The ferry\n  and platform ‹#3›")]
    [InlineData("title: T\ntags:\n  - harbour ‹#1›\n  - sea")]
    [InlineData("title: T\ntags:\n  - ‹#harbour›\n  - sea")]
    [InlineData("title: T\nalternativeTitle: ‹#3 is closed›")]
    [InlineData("title: T\nsyndication:\n  origin: Boats ‹#4›\n  license: By permission")]
    public Task The_end_of_a_text_is_a_comment(string yaml) => Article(yaml).Reports("MH4024", Comment);

    [Fact]
    public Task In_a_name() => MarkedSite.OfArticle("title: T\nbyline: ada-byron\npublished: 2024-05-31").With("authors/ada-byron.yml", "name: Ada ‹#2›\nbio: Covers the harbour.").Reports("MH4024", Comment);

    [Fact]
    public Task A_credit_that_is_cut_is_no_unknown_author_too() => MarkedSite.OfArticle("title: T\nbyline: Ada ‹#2›\npublished: 2024-05-31").Reports("MH4024", Comment);

    [Fact]
    public Task A_title_of_nothing_else_is_empty() => Article("title: ‹#3 is closed›").Reports("MH4009", "The title is empty. " + Comment);

    [Theory]
    [InlineData("tags:\n - council\n  ‹-› tax")]
    [InlineData("tags:\n - council\n   ‹-› tax\n - sea")]
    [InlineData("tags:\n  - council\n   ‹-›tax")]
    public Task Items_that_flow_into_one_another(string yaml) => Article("title: T\n" + yaml).Reports("MH4024", Deeper);

    [Theory]
    [InlineData("tags:\n  ‹-›council\n  -tax")]
    [InlineData("tags:\n  ‹-›council")]
    public Task Items_without_a_space(string yaml) => Article("title: T\n" + yaml).Reports("MH4024", Dash);

    [Fact]
    public Task Items_that_are_credits() => MarkedSite.OfArticle("title: T\nbyline:\n - ada-byron\n  ‹-› lin-wei\npublished: 2024-05-31").Reports("MH4024", Deeper);

    [Theory]
    [InlineData("title: Why platform #3 was closed", "title: 'Why platform #3 was closed'")]
    [InlineData("title: It's #3 \nx-a: b", "title: 'It''s #3' \nx-a: b")]
    [InlineData("title: T\ntags:\n - council\n  - tax", "title: T\ntags:\n - council\n - tax")]
    [InlineData("title: T\ntags:\n - council\n   -tax", "title: T\ntags:\n - council\n - tax")]
    [InlineData("title: T\ntags:\n  -council\n  -tax\n", "title: T\ntags:\n  - council\n  - tax\n")]
    public Task The_edit_brings_the_text_back(string written, string mended) => EditTests.Mends("MH4024", written, mended);

    [Theory]
    [InlineData("title: Ferry # TODO check")]
    [InlineData("title: Ferry #TODO check")]
    [InlineData("title: Ferry #FIXME")]
    [InlineData("title: Ferry #")]
    [InlineData("title: Ferry ## 3")]
    [InlineData("title: Ferry #----")]
    [InlineData("title: C#3 and F#")]
    [InlineData("title: 'Why platform #3 was closed'")]
    [InlineData("title: \"Ferry\" #3 in the series")]
    [InlineData("title: T\nstatus: published #yes")]
    [InlineData("title: T\nupdated: 2024-06-01 #again")]
    [InlineData("title: T\nx-note: Ferry #3")]
    [InlineData("title: T\n#3 of the list\ntags: sea")]
    [InlineData("title: T\ntags: # the desk's\n  - sea")]
    [InlineData("title: T\nstandfirst: It sails\n  - at last - again.")]
    [InlineData("title: T\nstandfirst:\n  -5 degrees.")]
    [InlineData("title: T\nstandfirst: >\n  It sails\n  - at last #3.")]
    [InlineData("title: T\ntags:\n  - sea\n  - a long\n    tag")]
    public Task Silent_for(string yaml) => Article(yaml).IsClean();

    private static MarkedSite Article(string yaml) => MarkedSite.OfArticle("byline: ada-byron\npublished: 2024-05-31\n" + yaml);
}
