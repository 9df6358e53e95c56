namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3004.</summary>
public sealed class RepeatingNoteTests
{
    private const string Standfirst = "The note repeats the standfirst: say what is new, or remove the note.";

    private const string Paragraph = "The note repeats the first paragraph of the text: say what is new, or remove the note.";

    private static MarkedSite Article(string head, string body = "") =>
        MarkedSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md");

    [Theory]
    [InlineData("standfirst: «The boats are back.»\neditorNote: ‹The boats are back.›\n")]
    [InlineData("standfirst: «The boats are back.»\neditorNote: ‹The  boats are BACK.›\n")]
    [InlineData("standfirst: «After eleven weeks without a boat the islands have their ferry back, and nobody was late for it.»\neditorNote: { kind: context, text: ‹'After eleven weeks without a boat the islands have the ferry back, and nobody was late for it.'› }\n")]
    [InlineData("editorNotes: [{ kind: context, text: The quay is old. }, { kind: introduction, text: ‹The boats are back.› }]\nstandfirst: «The boats are back.»\n")]
    public Task The_standfirst_again(string head) => Article(head).Reports("MH3004", Standfirst);

    [Fact]
    public Task The_first_paragraph_again() => Article("editorNote: ‹The boats are back.›\n", "## Today\n\n«The **boats** are back.»\n\nThe quay is full.").Reports("MH3004", Paragraph);

    [Fact]
    public Task In_the_file_that_holds_the_text() => MarkedSite.OfArticle("title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: ferry.txt\neditorNote: ‹The boats are back.›\n")
        .With("articles/ferry.txt", "«The boats are back.»\n\nThe quay is full.\n").Reports("MH3004", Paragraph);

    [Theory]
    [InlineData("standfirst: The boats are back.\neditorNote: { kind: internal, text: The boats are back. }\n")]
    [InlineData("standfirst: The boats are back.\neditorNote: The boats are late.\n")]
    [InlineData("standfirst: The boats are back after a winter of eleven weeks, and nobody was late for them.\neditorNote: The boats are back after a winter of ten weeks, and everybody was late for them.\n")]
    [InlineData("editorNote: The quay is full.\n")]
    [InlineData("editorNote: { text: '' , kind: context}\nsuppress: { rule: MH3001, reason: To be written. }\n")]
    [InlineData("status: draft\nstandfirst: The boats are back.\neditorNote: The boats are back.\n")]
    public Task Silent_for(string head) => Article(head, "The boats are back for good.\n\nThe quay is full.").IsClean();
}
