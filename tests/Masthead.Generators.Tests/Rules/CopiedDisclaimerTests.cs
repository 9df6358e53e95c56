namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2016.</summary>
public sealed class CopiedDisclaimerTests
{
    private const string Wording = "Nothing in this piece is advice, and nobody should act on it without asking a lawyer of their own first.";

    private const string Unnamed = "This is 'advice' by hand, which is a disclaimer of masthead.yml: name it under 'disclaimers:', and remove it here.";

    private const string Named = "This is 'advice' by hand, which stands on the article anyway: remove it here.";

    private static MarkedSite Text(string body, string head = "", string wording = Wording) => MarkedSite
        .OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md")
        .With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  «advice»:\n    kind: legal\n    text: {wording}\n");

    [Theory]
    [InlineData("The boats are back.\n\n‹$›", "")]
    [InlineData("*‹$›*\n\nThe boats are back.", "")]
    [InlineData("> ‹$›", "")]
    [InlineData("The boats are back.\n\n‹**Disclaimer:** $›", "")]
    [InlineData("‹Nothing in this piece is advice, and nobody should act on it without asking\na  lawyer of their own FIRST.›", "")]
    [InlineData("‹Nothing in this article is advice, and nobody should act on it without asking a lawyer of their own first.›", "")]
    public Task A_copy(string body, string head) => Text(body.Replace("‹**Disclaimer", "**‹Disclaimer", StringComparison.Ordinal).Replace("$", Wording, StringComparison.Ordinal), head).Reports("MH2016", Unnamed);

    [Fact]
    public Task A_copy_of_one_that_stands_there() => Text($"The boats are back.\n\n‹{Wording}›", "disclaimers: advice\n").Reports("MH2016", Named);

    [Fact]
    public Task With_its_placeholders_filled_in() =>
        Text("‹Not those of The Daily Harbour.›", "disclaimers: advice\n", "Not those of {publisher}.").Reports("MH2016", Named);

    [Theory]
    [InlineData("The boats are back.")]
    [InlineData("Nothing in this piece is advice.")]
    [InlineData("The captain: nothing in this piece is advice.")]
    [InlineData("$ But the boats are back, and whoever asks for a ticket gets one at the office on the quay.")]
    [InlineData("    $")]
    [InlineData("- $")]
    public Task Silent_for(string body) => Text(body.Replace("$", Wording, StringComparison.Ordinal).Replace("«", "", StringComparison.Ordinal)).With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  advice:\n    kind: legal\n    text: {Wording}\n").IsClean();

    [Fact]
    public Task Silent_for_drafts() => Text(Wording, "status: draft\n").With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  advice:\n    kind: legal\n    text: {Wording}\n").IsClean();

    [Fact]
    public Task In_another_language() => Text("‹Kein Rat.›", "language: de\n", "{ en: No advice., de: Kein Rat. }").Reports("MH2016", Unnamed);
}
