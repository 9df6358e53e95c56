using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>Each usual mistake: what is said about it, and which text is marked (here between ‹ and ›).</summary>
public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("title: ‹Ferry: it returns›\nnext: x")]
    [InlineData("title: ‹Ferry: it returns›  # c")]
    [InlineData("title: ‹Ferry: it returns›\n  at last")]
    [InlineData("- title: ‹Ferry: it returns›")]
    [InlineData("title: ‹He said: \"wait: no\"›")]
    [InlineData("by: {a: ‹b: c›}")]
    [InlineData("by: [a: ‹b: c›, d]")]
    public void A_colon_in_an_unquoted_text(string yaml) =>
        AssertError(yaml, "A text that holds a colon and a space must be in quotes: put quotes around the whole of it.");

    [Theory]
    [InlineData("title: Ferry\n  ‹by: ada›\n")]
    [InlineData("title: Ferry\n  returns\n  ‹by: ada› # c\n")]
    [InlineData("- Ferry\n  ‹by: ada›")]
    public void A_key_among_the_lines_of_a_text(string yaml) =>
        AssertError(yaml, "This line continues the text above, but looks like a key: align it with the other keys, or put the whole text in quotes.");

    [Theory]
    [InlineData("by:\n‹\t›name: ada")]
    [InlineData("by:\n  name: ada\n‹\t›bio: x")]
    [InlineData("by:\n  name: ada\n  ‹\t\t›bio: x")]
    [InlineData("by:\n‹\t›- ada")]
    [InlineData("by:\n  - ada\n‹\t›- lin")]
    [InlineData("title: 'x'\n‹\t›by: ada")]
    public void A_tab_as_indentation(string yaml) =>
        AssertError(yaml, "A tab cannot indent YAML: use spaces.");

    [Theory]
    [InlineData("title: ‹\"Ferry returns›\nby: ada")]
    [InlineData("title: ‹'Ferry returns›\nby: ada")]
    [InlineData("title: ‹\"Ferry returns›")]
    [InlineData("title: ‹\"Ferry returns›\nby: ada\nbio: \"x\"\n")]
    [InlineData("title: ‹'Ferry returns›\nby: ada\nbio: 'x'\n")]
    [InlineData("title: ‹\"Ferry returns›\n  by: ada\n  bio: \"x\"\n")]
    [InlineData("‹\"title: Ferry›\nby: \"ada\"")]
    [InlineData("by: [ada, ‹\"lin]›\nbio: x")]
    [InlineData("title: ‹\"Ferry \\\"returns\\\"›")]
    public void A_quotation_never_closed(string yaml) =>
        AssertError(yaml, "The quotation mark that opens here is never closed: add the closing one at the end of the text.");

    [Theory]
    [InlineData("title: ‹\"Ferry\" returns›  # c\nby: ada")]
    [InlineData("title: ‹\"Ferry\": returns›")]
    [InlineData("- ‹\"Ferry\" returns›")]
    public void Text_behind_a_double_quotation(string yaml) =>
        AssertError(yaml, "Text follows the closing quotation mark: put the whole text in quotes, and write \\\" for each quotation mark inside it.");

    [Theory]
    [InlineData("title: ‹'It's back'›\nby: ada")]
    [InlineData("title: ‹'Ferry' returns›")]
    [InlineData("title: ‹'The\n  ferry' returns›")]
    [InlineData("tags: [‹'It's back'›, x]")]
    public void Text_behind_a_single_quotation(string yaml) =>
        AssertError(yaml, "Text follows the closing quotation mark: put the whole text in quotes, and write '' for each apostrophe inside it.");

    [Theory]
    [InlineData("a: \"C:‹\\q›\"", "\\q")]
    [InlineData("a: \"‹\\x4›\"", "\\x4")]
    [InlineData("a: \"x\n  ‹\\y›\"", "\\y")]
    [InlineData("a: \"‹\\uD800›\"", "\\uD800")]
    [InlineData("a: \"\\uD83D\\uDE00 ‹\\q›\"", "\\q")]
    [InlineData("a: \"‹\\uDE00›\"", "\\uDE00")]
    [InlineData("a: \"‹\\UFFFFFFFF›\"", "\\UFFFFFFFF")]
    [InlineData("a: \"\\\\ \\n ‹\\[›\"", "\\(")]
    public void An_unknown_escape(string yaml, string escape) =>
        AssertError(yaml, $"There is no escape {escape} in a double-quoted text: write \\\\ for a backslash, or use single quotes.");

    [Theory]
    [InlineData("a: ‹[1›\nb: x")]
    [InlineData("a: ‹[1, 2›")]
    [InlineData("a: ‹[1, 2›  # c\nb: [x]")]
    [InlineData("a: ‹[\"]\", ']', [d]›")]
    [InlineData("a:\n  - tags: ‹[a, b›\n    name: c\n  - x\n")]
    public void A_list_never_closed(string yaml) =>
        AssertError(yaml, "The list that opens here is never closed: add the closing bracket.");

    [Theory]
    [InlineData("a: ‹{b: c›\nd: e")]
    [InlineData("a:\n  - ‹{b: c›\nd: e")]
    [InlineData("a: ‹{b: \"}\"›")]
    public void A_map_never_closed(string yaml) =>
        AssertError(yaml, "The map that opens here is never closed: add the closing brace.");

    [Theory]
    [InlineData("a: ‹[x\ny]›\nb: c", "The further lines of this list must be indented deeper than its key: indent them with spaces.")]
    [InlineData("a: ‹{x: 1\ny 2}›\nb: c", "The further lines of this map must be indented deeper than its key: indent them with spaces.")]
    [InlineData("a: [1, 2‹}›\nb: c", "A list that is opened by a bracket must be closed by a bracket, not by a brace.")]
    [InlineData("a: {b: c‹]›\nd: e", "A map that is opened by a brace must be closed by a brace, not by a bracket.")]
    [InlineData("a: [\"b\" ‹\"c\"›, d]", "A comma is missing before this item: add it, or put the whole text in quotes.")]
    [InlineData("a: [[b] ‹c›, d]", "A comma is missing before this item: add it, or put the whole text in quotes.")]
    public void Other_faults_inside_brackets(string yaml, string message) => AssertError(yaml, message);

    [Theory]
    [InlineData("title: ‹[Update] Ferry returns›", "A text that begins with a bracket is read as a list: put the whole of it in quotes.")]
    [InlineData("title: ‹[x]] y›", "A text that begins with a bracket is read as a list: put the whole of it in quotes.")]
    [InlineData("title: ‹{x} y›  # c", "A text that begins with a brace is read as a map: put the whole of it in quotes.")]
    [InlineData("url: ‹{{ site.url }}/a›", "A text that begins with a brace is read as a map: put the whole of it in quotes.")]
    public void Text_behind_a_bracket(string yaml, string message) => AssertError(yaml, message);

    [Theory]
    [InlineData("a: ‹%50 off›  # c", "%")]
    [InlineData("a: ‹@ada›\nb: c", "@")]
    [InlineData("- ‹@ada›\n- b", "@")]
    [InlineData("a: ‹`code`›", "a backtick")]
    [InlineData("a: ‹, b›", "a comma")]
    [InlineData("a: ‹]b›", "a closing bracket")]
    [InlineData("a: ‹}b›", "a closing brace")]
    [InlineData("a: ‹? b›", "a question mark and a space")]
    public void A_character_that_cannot_begin_a_text(string yaml, string name) =>
        AssertError(yaml, $"A text cannot begin with {name}: put the whole of it in quotes.");

    [Theory]
    [InlineData("a: b\n‹@›c: d", "@")]
    [InlineData("- a\n‹@›c: d", "@")]
    [InlineData("a: b\n‹}›c: d", "a closing brace")]
    public void A_character_that_cannot_begin_a_key(string yaml, string name) =>
        AssertError(yaml, $"A key cannot begin with {name}: remove it, or put the key in quotes.");

    [Theory]
    [InlineData("‹%foo: x›\na: b")]
    [InlineData("‹%YAML 1.2›\na: b")]
    [InlineData("a: b\n‹%c: d›")]
    [InlineData("‹%›")]
    public void A_line_that_begins_with_a_percent_sign(string yaml) =>
        AssertError(yaml, "A line that begins with % is an instruction to the parser, not content: remove it, or put it in quotes.");

    [Theory]
    [InlineData("a: ‹*really* good›\nb: c")]
    [InlineData("a: ‹*really good›  # c")]
    [InlineData("a: ‹**Note** that›")]
    [InlineData("a: ‹*really*›")]
    [InlineData("- ‹*really* good›\n- x")]
    [InlineData("‹*really* good›")]
    [InlineData("a: [‹*really good›, b]")]
    [InlineData("a: &x 1\nb: ‹*x good›")]
    [InlineData("a: &x 1\nb: ‹*x *x›\nc: d")]
    public void Prose_that_begins_with_an_asterisk(string yaml) =>
        AssertError(yaml, "A text that begins with * is read as a reference: put the whole of it in quotes.");

    [Theory]
    [InlineData("a: ‹& text›\nb: c", "A text that begins with & is read as a name to refer to: put the whole of it in quotes.")]
    [InlineData("a: ‹!e!foo bar›", "A text that begins with ! is read as a type: put the whole of it in quotes.")]
    [InlineData("a: ‹!{x} bar›  # c", "A text that begins with ! is read as a type: put the whole of it in quotes.")]
    [InlineData("a: ‹!<x bar›", "A text that begins with ! is read as a type: put the whole of it in quotes.")]
    [InlineData("a: ‹> text›\nb: c", "Behind > the text must begin on the next line, indented: move it there, or put the whole of it in quotes.")]
    [InlineData("a: ‹|x›\n  b", "Behind | the text must begin on the next line, indented: move it there, or put the whole of it in quotes.")]
    [InlineData("a: ‹-›\nb: c", "A list cannot begin on the line of its key: begin it on the next line, or put the text in quotes.")]
    [InlineData("a: ‹- b›", "A list cannot begin on the line of its key: begin it on the next line, or put the text in quotes.")]
    public void Other_marks_at_the_beginning_of_a_value(string yaml, string message) => AssertError(yaml, message);

    [Theory]
    [InlineData("a:\n  b: c\n ‹d: e›\n")]
    [InlineData("a:\n    b: c\n  ‹d: e›")]
    [InlineData("a: \"x\"\n  ‹b: c›")]
    [InlineData("authors:\n  ada:\n    name: Ada\n   ‹lin:›\n    name: Lin")]
    [InlineData("a:\n  - b\n ‹- c›")]
    public void Indentation_that_fits_nothing(string yaml) =>
        AssertError(yaml, "The indentation of this line fits nothing above it: align it with the lines that it belongs to.");

    [Theory]
    [InlineData("a:\n  - b\n  ‹-c›\n  - d", "A list item's dash needs a space behind it: add the space.")]
    [InlineData("‹a:b›\nc: d", "A key's colon needs a space behind it: add the space.")]
    [InlineData("a: b\n‹c:d›\ne: f", "A key's colon needs a space behind it: add the space.")]
    [InlineData("a: \n‹b:c›\n", "A key's colon needs a space behind it: add the space.")]
    [InlineData("a: b\n‹c:#d› # e\n", "A key's colon needs a space behind it: add the space.")]
    [InlineData("- a\n‹b: c›", "The lines above are a list, but this is not an item of it: begin it with a dash and a space, or change its indentation.")]
    [InlineData("a: b\n‹- c›", "The lines above are keys, but this is a list item: move the list below a key of its own, or change its indentation.")]
    public void A_line_of_the_wrong_kind(string yaml, string message) => AssertError(yaml, message);

    [Theory]
    [InlineData("a: b\n‹some prose›\nc: d")]
    [InlineData("a: b\n‹some prose›")]
    [InlineData("a: b\n‹prose›\nc: d")]
    [InlineData("a:\n- b\n‹prose› # c")]
    [InlineData("‹some prose›\na: b")]
    [InlineData("a: b\n‹https://example.org/a›\n")]
    [InlineData("a: |\n   b\n ‹prose›\nc: d")]
    public void A_line_that_is_neither_a_key_nor_an_item(string yaml) =>
        AssertError(yaml, "This line is neither a key with a colon nor a list item: complete it, or indent it so that it continues the text above.");

    [Theory]
    [InlineData("‹- :›")]
    public void Anything_else(string yaml) =>
        AssertError(yaml, "This cannot be read as YAML: check the quotes, brackets and indentation here and in the line above.");

    [Theory]
    [InlineData("? ‹[a, b]›\n: c\nd: e")]
    [InlineData("a: {‹{ x }›}")]
    [InlineData("? ‹- a\n  - b›\n: c")]
    public void A_key_that_is_not_text(string yaml) =>
        AssertError(yaml, "A key must be text. If this is a template, or a text that begins with a bracket or a brace, put the whole of it in quotes.");

    [Theory]
    [InlineData("a: 1\n‹---›\nb: 2")]
    [InlineData("a: 1\n‹--- x›  # c\n")]
    [InlineData("a: 1\n...\n‹b: 2›\nc: 3")]
    [InlineData("---\na: 1\n‹---›\n")]
    public void A_second_document(string yaml) =>
        AssertError(yaml, "A second document begins here, but a file holds one: remove it, or move it to a file of its own.");

    [Theory]
    [InlineData("a: b‹\u0000›c\nd: e", "0000")]
    [InlineData("a: \"b‹\u0007›c\"", "0007")]
    [InlineData("a: b # ‹\u001B›c", "001B")]
    [InlineData("a: b‹\u007F›", "007F")]
    [InlineData("‹\uFFFE›a: b", "FFFE")]
    public void A_control_character(string yaml, string code) =>
        AssertError(yaml, $"The control character U+{code} is not allowed here: remove it.");

    [Fact]
    public void A_control_character_does_not_hide_the_rest() =>
        Assert.Equal("{a: b\uFFFDc, d: e}", YamlTesting.Flat(YamlTesting.Read("a: b\u0000c\nd: e").Root));

    [Theory]
    [InlineData("title: x\nby: ada\n‹title›: y", 0, 5)]
    [InlineData("title: x\n‹'title'›: y", 0, 5)]
    [InlineData("a: {title: x, ‹title›: y}", 4, 9)]
    public void A_key_given_twice(string marked, int start, int end)
    {
        var (yaml, range) = Unmark(marked);

        var error = new DataError(DataErrorKind.DuplicateKey, range, "The key 'title' is given twice: remove one of the two.", new TextRange(start, end));
        Assert.Equal([error], YamlTesting.Said(YamlTesting.Read(yaml)));
    }

    [Fact]
    public void Duplicates_are_kept_in_order_and_others_that_differ_in_case_are_no_duplicates()
    {
        Assert.Equal("{a: 1, b: 2, a: 3}", YamlTesting.Flat(YamlTesting.Read("a: 1\nb: 2\na: 3").Root));
        Assert.Equal("{a: 1, A: 2}", YamlTesting.Flat(YamlTesting.Root("a: 1\nA: 2")));
    }

    [Theory]
    [InlineData("a: 1\nb: [2, {c: 3,\n  d: \"x\ne: f", "{a: 1, b: [2, {c: 3}]}")]
    [InlineData("a: 1\nb: @x\nc: 2", "{a: 1}")]
    [InlineData("- a: 1\n  b:\n    - c\n   d: x", "[{a: 1, b: [c]}]")]
    [InlineData("? [a]\n: b\nc: d", "{c: d}")]
    public void What_was_read_before_an_error_is_kept(string yaml, string expected) =>
        Assert.Equal(expected, YamlTesting.Flat(YamlTesting.Read(yaml).Root));

    [Fact]
    public void A_message_quotes_an_author_shortly_and_without_square_brackets()
    {
        var key = new string('k', 39) + "😀 [x]";
        var error = Assert.Single(YamlTesting.Read($"'[k]': 1\n'[k]': 2").Errors);
        Assert.Equal("The key '(k)' is given twice: remove one of the two.", error.Message);

        error = Assert.Single(YamlTesting.Read($"'{key}': 1\n'{key}': 2").Errors);
        Assert.Equal($"The key '{new string('k', 39)}…' is given twice: remove one of the two.", error.Message);
    }

    private static void AssertError(string marked, string message)
    {
        var (yaml, range) = Unmark(marked);

        Assert.Equal([new DataError(DataErrorKind.Syntax, range, message)], YamlTesting.Said(YamlTesting.Read(yaml)));
    }

    private static (string Yaml, TextRange Range) Unmark(string marked)
    {
        var start = marked.IndexOf('‹');
        var end = marked.IndexOf('›') - 1;
        return (marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal), new TextRange(start, end));
    }
}
