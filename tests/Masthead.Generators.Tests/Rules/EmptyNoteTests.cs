namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3001.</summary>
public sealed class EmptyNoteTests
{
    private const string Message = "The note has no text: write it behind 'text:', or remove the note.";

    [Theory]
    [InlineData("editorNote: { ‹kind›: context }")]
    [InlineData("editorNote: { ‹label›: About this letter, text: }")]
    [InlineData("editorNotes:\n  - First published in 2019.\n  - ‹text›: ' '")]
    [InlineData("editorNotes: [‹''›]")]
    [InlineData("editorNotes: [{ ‹audience›: internal, text: ~ }]")]
    public Task A_note_without_text(string notes) => With(notes).Reports("MH3001", Message);

    [Fact]
    public Task Each_note() => With("editorNotes: [{ ‹kind›: context }, ‹\" \"›, Moved.]").Reports("MH3001", Message, Message);

    [Theory]
    [InlineData("editorNote: Moved from the archive.")]
    [InlineData("editorNotes: [{ kind: context, text: Moved. }]")]
    [InlineData("editorNote:")]
    [InlineData("editorNotes: []")]
    [InlineData("status: draft\neditorNote: { kind: context }")]
    public Task Silent_for(string notes) => With(notes).IsClean();

    [Fact]
    public Task Silent_where_the_text_is_none() =>
        With("editorNote: { text: ‹[a, b]› }").Reports("MH4003", "'text' takes a text, not a list.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        With("editorNote:\n  kind: context\n  by: ‹@desk›\n  text: Moved.").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string notes) => MarkedSite.OfArticle("title: Ferries return\n" + notes);
}
