using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Text;

namespace Masthead.Generators.Tests.Editing;

/// <summary>Keys and items put into front matter: as the file is written, and nothing else is touched.</summary>
public sealed class KeyEditorTests
{
    private static readonly NewValue Note = NewValue.Map(("kind", "correction"), ("text", "It was 40, not 400."));

    [Theory]
    [InlineData("title: A\n", "title: A\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n")]
    [InlineData("title: 'A' # the pier\n# the end\n", "title: 'A' # the pier\neditorNotes:\n  - kind: correction\n    text: 'It was 40, not 400.'\n# the end\n")]
    [InlineData("tags:\n- a\n- b\n", "tags:\n- a\n- b\neditorNotes:\n- kind: correction\n  text: \"It was 40, not 400.\"\n")]
    [InlineData("  title: A\n  tags: [a]\n", "  title: A\n  tags: [a]\n  editorNotes:\n    - kind: correction\n      text: \"It was 40, not 400.\"\n")]
    [InlineData("standfirst: |\n  # no comment\n\n  two\n\n", "standfirst: |\n  # no comment\n\n  two\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n\n")]
    [InlineData("base: &b\n  x: 1\ntitle: A\nother: *b\n", "base: &b\n  x: 1\ntitle: A\nother: *b\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n")]
    [InlineData("title: A\n<<: &m { x: 1 }\n", "title: A\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n<<: &m { x: 1 }\n")]
    [InlineData("# nothing yet\n", "# nothing yet\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n")]
    [InlineData("", "editorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n")]
    public void A_list_that_is_not_there_is_made(string yaml, string expected) => Appends(yaml, Note, expected);

    [Theory]
    [InlineData("editorNotes:\n  - text: One. # first\n  # that is all\ntitle: A\n", "editorNotes:\n  - text: One. # first\n  - kind: correction\n    text: \"It was 40, not 400.\"\n  # that is all\ntitle: A\n")]
    [InlineData("editorNotes:\n- One.\ntitle: A\n", "editorNotes:\n- One.\n- kind: correction\n  text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editor-notes:\n    - One.\ntitle: A\n", "editor-notes:\n    - One.\n    - kind: correction\n      text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNotes: [One., Two.] # both\ntitle: A\n", "editorNotes: [One., Two., { kind: correction, text: \"It was 40, not 400.\" }] # both\ntitle: A\n")]
    [InlineData("editorNotes: [ One., ]\ntitle: A\n", "editorNotes: [ One., { kind: correction, text: \"It was 40, not 400.\" }, ]\ntitle: A\n")]
    [InlineData("editorNotes: [\n  One.\n]\ntitle: A\n", "editorNotes: [\n  One.,\n  { kind: correction, text: \"It was 40, not 400.\" }\n]\ntitle: A\n")]
    [InlineData("editorNotes:\ntitle: A\n", "editorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNotes: # none\ntitle: A\n", "editorNotes: # none\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNotes: [] # none\ntitle: A\n", "editorNotes: # none\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNotes: ~\ntitle: A\n", "editorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    public void An_item_is_written_as_the_others_are(string yaml, string expected) => Appends(yaml, Note, expected);

    [Theory]
    [InlineData("editorNote: One. # first\ntitle: A\n", "editorNotes:\n  - One. # first\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("\"editorNote\": 'One.'\ntitle: A\n", "\"editorNotes\":\n  - 'One.'\n  - kind: correction\n    text: 'It was 40, not 400.'\ntitle: A\n")]
    [InlineData("editorNotes: { text: One. }\ntitle: A\n", "editorNotes:\n  - { text: One. }\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNote:\n  kind: update\n  # why\n\n  text: One.\ntitle: A\n", "editorNotes:\n  - kind: update\n    # why\n\n    text: One.\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNote: |\n  One.\n\n  Two.\ntitle: A\n", "editorNotes:\n  - |\n    One.\n\n    Two.\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNote: >-2\n    One.\ntitle: A\n", "editorNotes:\n  - >-2\n      One.\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    [InlineData("editorNote: One\n  and two.\ntitle: A\n", "editorNotes:\n  - One\n    and two.\n  - kind: correction\n    text: \"It was 40, not 400.\"\ntitle: A\n")]
    public void A_single_one_becomes_the_first_of_a_list(string yaml, string expected) => Appends(yaml, Note, expected);

    [Theory]
    [InlineData("note: &n One.\neditorNotes: *n\n")]
    [InlineData("editorNote: &n One.\n")]
    [InlineData("title: [A\n")]
    public void What_is_written_otherwise_is_left_alone(string yaml) => Assert.Null(Appended($"---\n{yaml}---\nText.\n", Note));

    [Fact]
    public void Several_lines_stay_lines() => Appends(
        "title: A\n", NewValue.Map(("kind", "update"), ("text", "One: two,\n\n# three.")), "title: A\neditorNotes:\n  - kind: update\n    text: |-\n      One: two,\n\n      # three.\n");

    [Fact]
    public void A_text_alone_is_an_item() => Appends("editorNotes: [a]\n", "b", "editorNotes: [a, b]\n");

    [Theory]
    [InlineData("---\r\ntitle: A\r\n---\r\nText.\r\n", "---\r\ntitle: A\r\neditorNotes:\r\n  - kind: correction\r\n    text: \"It was 40, not 400.\"\r\n---\r\nText.\r\n")]
    [InlineData("---\rtitle: A\r---\rText.\r", "---\rtitle: A\reditorNotes:\r  - kind: correction\r    text: \"It was 40, not 400.\"\r---\rText.\r")]
    [InlineData("\uFEFF---\ntitle: A\n---\nText.", "\uFEFF---\ntitle: A\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n---\nText.")]
    [InlineData("Text.\n", "---\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n---\n\nText.\n")]
    [InlineData("\uFEFFText.", "\uFEFF---\neditorNotes:\n  - kind: correction\n    text: \"It was 40, not 400.\"\n---\n\nText.")]
    public void Line_ends_and_marks_are_the_files_own(string file, string expected) => Assert.Equal(expected, TextChange.Apply(Appended(file, Note)!, file));

    [Fact]
    public void A_key_goes_behind_others()
    {
        const string File = "---\ntitle: A\ndate: 2024-05-01 # spring\nbyline: ada\n---\n";
        Assert.Equal("---\ntitle: A\ndate: 2024-05-01 # spring\nupdated: 2024-06-01\nbyline: ada\n---\n", TextChange.Apply(KeyEditor.Of(File, null, ArticleBinder.Keys)!.Insert("updated", NewValue.Word("2024-06-01"), ["published", "date"])!, File));
        Assert.Null(KeyEditor.Of(File, null, ArticleBinder.Keys)!.Insert("byline", "lin", []));
    }

    private static void Appends(string yaml, NewValue item, string expected)
    {
        var file = $"---\n{yaml}---\nText.\n";
        Assert.Equal($"---\n{expected}---\nText.\n", TextChange.Apply(Appended(file, item)!, file));
    }

    private static IReadOnlyList<TextChange>? Appended(string file, NewValue item) => KeyEditor.Of(file, null, ArticleBinder.Keys)?.Append("editorNotes", "editorNote", item);
}
