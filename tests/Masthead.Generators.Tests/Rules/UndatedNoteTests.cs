namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3002.</summary>
public sealed class UndatedNoteTests
{
    [Theory]
    [InlineData("editorNote: { kind: ‹correction›, text: The fare is £3. }", "correction")]
    [InlineData("editorNote: { kind: ‹Update›, text: The quay is open. }", "update")]
    [InlineData("editorNotes: [{ text: The fare is for adults., kind: ‹'clarification'›, date: }]", "clarification")]
    [InlineData("status: retracted\neditorNote: { kind: ‹retraction›, text: The interview was made up. }", "retraction")]
    [InlineData("updated: 2024-06-01\neditorNotes:\n  - { kind: update, date: 2024-06-01, text: Open. }\n  - kind: ‹correction›\n    text: The fare is £3.", "correction")]
    public Task A_note_of_a_change_without_a_date(string notes, string kind) =>
        With(notes).Reports("MH3002", $"The {kind} has no date: add 'date:' with the day on which it was made.");

    [Theory]
    [InlineData("updated: 2024-06-01\neditorNote: { kind: correction, date: 2024-06-01, text: The fare is £3. }")]
    [InlineData("editorNote: First published in 2019.")]
    [InlineData("editorNote: { kind: context, text: The quay was built in 1911. }")]
    [InlineData("editorNote: { kind: contentWarning, text: Describes a wreck. }")]
    [InlineData("editorNote: { kind: correction, audience: internal, text: Check the fare. }")]
    [InlineData("editorNote: { kind: internal, text: Check the fare. }")]
    [InlineData("status: draft\neditorNote: { kind: correction, text: The fare is £3. }")]
    public Task Silent_for(string notes) => With(notes).IsClean();

    [Fact]
    public Task Silent_where_the_date_is_none() =>
        With("editorNote: { kind: correction, date: ‹June 3›, text: The fare is £3. }")
            .Reports("MH4004", "'June 3' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        With("editorNote:\n  kind: correction\n  by: ‹@desk›\n  date: 2024-06-01").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string notes) => MarkedSite.OfArticle("title: Ferries return\n" + notes);
}
