using Masthead.Content.Data;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Yaml;

namespace Masthead.Generators.Tests.Formats;

/// <summary>What TOML says, and where it stands.</summary>
public sealed class TomlTests
{
    [Theory]
    [InlineData("title = \"The bell\" # c\nname = 'C:\\bell'\n", "{title: The bell, name: C:\\bell}")]
    [InlineData("a = \"\\u00e9\\U0001F6A2\\t\\\"\"", "{a: é🚢\t\"}")]
    [InlineData("a = \"\"\"\none\n  two\\\n   three\"\"\"", "{a: one\n  twothree}")]
    [InlineData("a = '''\r\none\r\ntwo\r\n'''\r\nb = 1\r\n", "{a: one\ntwo\n, b: 1}")]
    [InlineData("a = 1_000\nb = -17\nc = 0xFF\nd = 1.5e3\ne = inf\nf = true\n", "{a: 1000, b: -17, c: 0xFF, d: 1.5e3, e: inf, f: true}")]
    [InlineData("a = 2024-05-31\nb = 2024-05-31T18:30:00+02:00\nc = 2024-05-31 18:30:00\nd = 18:30:00\n", "{a: 2024-05-31, b: 2024-05-31T18:30:00+02:00, c: 2024-05-31 18:30:00, d: 18:30:00}")]
    [InlineData("a = 2024-05-31T18:30:00.123456789+02:00\nb = 2024-05-31 18:30:00.1234567890\nc = 2024-05-31T18:30:00.12345678Z\n", "{a: 2024-05-31T18:30:00.123456789+02:00, b: 2024-05-31 18:30:00.1234567890, c: 2024-05-31T18:30:00.12345678Z}")]
    [InlineData("tags = [\"a\", # one\n 'b',\n 3, ]\n", "{tags: [a, b, 3]}")]
    [InlineData("a = [[1, 2], [], [{b = 'c'}]]", "{a: [[1, 2], [], [{b: c}]]}")]
    [InlineData("author = { name = \"Ada\", image.src = \"a.jpg\" }", "{author: {name: Ada, image: {src: a.jpg}}}")]
    [InlineData("author = {\n  name = \"Ada\",\n}", "{author: {name: Ada}}")]
    [InlineData("a.b.c = 1\na.d = 2\ne = 3", "{a: {b: {c: 1}, d: 2}, e: 3}")]
    [InlineData("\"a b\" = 1\n'c' . d = 2\n", "{a b: 1, c: {d: 2}}")]
    [InlineData("x = 1\n[params]\ntoc = false\n[params.author]\nname = 'Ada'\n[other]\n", "{x: 1, params: {toc: false, author: {name: Ada}}, other: {}}")]
    [InlineData("[[images]]\nsrc = 'a'\n[[images]]\nsrc = 'b'\n[images.credit]\nname = 'Ada'\n", "{images: [{src: a}, {src: b, credit: {name: Ada}}]}")]
    [InlineData("[a.b]\nx = 1\n[a]\ny = 2", "{a: {b: {x: 1}, y: 2}}")]
    [InlineData("\uFEFFa = 1\rb = 2\r", "{a: 1, b: 2}")]
    [InlineData("2024 = 1\n1.5 = 2\ntrue = 3", "{2024: 1, 1: {5: 2}, true: 3}")]
    public void What_it_says(string toml, string flat) => Assert.Equal(flat, YamlTesting.Flat(FormatTesting.Root("toml", toml)));

    [Theory]
    [InlineData("")]
    [InlineData("\n# nothing\n")]
    public void What_says_nothing_is_empty(string toml) => Assert.Null(FormatTesting.Read("toml", toml).Root);

    [Theory]
    [InlineData("title = \"The 🚢 bell\"  # c\n", "title", "\"The 🚢 bell\"")]
    [InlineData("title = \"x\"\n", "title:", "title")]
    [InlineData("\"the title\" = 1", "the title:", "\"the title\"")]
    [InlineData("a = '''\none\n''' # c", "a", "'''\none\n'''")]
    [InlineData("a = 1_000 # c", "a", "1_000")]
    [InlineData("a = 2024-05-31 18:30:00Z # c", "a", "2024-05-31 18:30:00Z")]
    [InlineData("a = [ 1,\n 2 ] # c", "a", "[ 1,\n 2 ]")]
    [InlineData("a = { b = 1 } # c", "a", "{ b = 1 }")]
    [InlineData("x.y.z = 1 # c", "x/y:", "y")]
    [InlineData("x.y.z = 1 # c", "x/y", "z = 1")]
    [InlineData("[a]\nb = 1\nc = 2 # c\n[d]\n", "a", "b = 1\nc = 2")]
    [InlineData("[a]\n[d]\ne = 1", "a", "a")]
    [InlineData("[a.b]\nc = 1", "a:", "a")]
    [InlineData("[[a]]\nb = 1\n[[a]]\nb = 2\n", "a", "b = 1\n[[a]]\nb = 2")]
    [InlineData("[[a]]\nb = 1\n[[a]]\nb = 2\n", "a/1", "b = 2")]
    [InlineData("# c\na = 1\n\nb = 2\n", "", "a = 1\n\nb = 2")]
    public void Where_it_stands(string toml, string path, string expected) => FormatTesting.AssertCut("toml", expected, toml, path);

    [Fact]
    public void A_part_of_a_file_has_its_places_in_the_whole_of_it()
    {
        const string Text = "+++\ntitle = \"Ferry\"\n+++\nnot = [toml";
        var document = Masthead.Content.Toml.TomlReader.Read(Text, new TextRange(4, 20), DataLimits.Default, TestContext.Current.CancellationToken);

        Assert.Empty(document.Errors);
        Assert.Equal("\"Ferry\"", YamlTesting.At(document.Root!, "title").Range.Of(Text));
    }

    [Theory]
    [InlineData("title = \"x\"\n‹title› = \"y\"\n")]
    [InlineData("a = 1\n‹a›.b = 2\n")]
    [InlineData("a = {b = 1}\n‹a›.c = 2\n")]
    [InlineData("[a]\nb = 1\n[‹a›]\nc = 2\n")]
    [InlineData("a = 1\n[‹a›]\nc = 2\n")]
    [InlineData("[a]\n[[‹a›]]\nc = 2\n")]
    [InlineData("x = {a = 1, ‹a› = 2}")]
    [InlineData("\"a\" = 1\n‹a› = 2")]
    public void A_key_given_twice(string marked)
    {
        var toml = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        var error = Assert.Single(FormatTesting.Read("toml", toml).Errors);

        var key = error.Range.Of(toml);
        Assert.Equal((DataErrorKind.DuplicateKey, marked.IndexOf('‹', StringComparison.Ordinal), $"The key '{key}' is given twice: remove one of the two."), (error.Kind, error.Range.Start, error.Message));
        Assert.Contains(key, error.Other!.Value.Of(toml), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title = ‹Ferries return›\nnext = 1", "A text must stand in quotation marks in TOML: put them around the whole of it.", "title = \"Ferries return\"\nnext = 1")]
    [InlineData("title = ‹Ferries, return›  # c", "A text must stand in quotation marks in TOML: put them around the whole of it.", "title = \"Ferries, return\"  # c")]
    [InlineData("tags = [\"a\", ‹b c›, \"d\"]", "A text must stand in quotation marks in TOML: put them around the whole of it.", "tags = [\"a\", \"b c\", \"d\"]")]
    [InlineData("tags = [‹boats›]", "A text must stand in quotation marks in TOML: put them around the whole of it.", "tags = [\"boats\"]")]
    [InlineData("title = ‹3 apples›", "A text must stand in quotation marks in TOML: put them around the whole of it.", "title = \"3 apples\"")]
    [InlineData("title = ‹“The bell”›\n", "Curly quotation marks hold no text in TOML: write straight ones instead.", "title = \"The bell\"\n")]
    [InlineData("title = ‹„The bell“› # c\n", "Curly quotation marks hold no text in TOML: write straight ones instead.", "title = \"The bell\" # c\n")]
    [InlineData("tags = [‹“a”›, \"b\"]\n", "Curly quotation marks hold no text in TOML: write straight ones instead.", "tags = [\"a\", \"b\"]\n")]
    [InlineData("title‹:› Ferries return\n", "TOML has an equals sign between a key and its value: write '=' instead of the colon.", "title = \"Ferries return\"\n")]
    [InlineData("title‹:› \"Ferries return\"\nb = 1", "TOML has an equals sign between a key and its value: write '=' instead of the colon.", "title = \"Ferries return\"\nb = 1")]
    [InlineData("draft‹:› true\n", "TOML has an equals sign between a key and its value: write '=' instead of the colon.", "draft = true\n")]
    [InlineData("tags‹:›\n", "TOML has an equals sign between a key and its value: write '=' instead of the colon.")]
    [InlineData("title = ‹\"Ferries return›\nb = 1", "The quotation mark that opens here is not closed on its line: add the closing one, or write three of each around a text of several lines.")]
    [InlineData("title = ‹'Ferries return›\nb = 'c'", "The quotation mark that opens here is not closed on its line: add the closing one, or write three of each around a text of several lines.")]
    [InlineData("title = ‹\"\"\"›Ferries\nreturn\n", "The three quotation marks that open here are never closed: add three at the end of the text.")]
    [InlineData("title = ‹\"The \"old\" bell\"›", "Text follows the closing quotation mark: write \\\" for each quotation mark inside the text.", "title = \"The \\\"old\\\" bell\"")]
    [InlineData("title = ‹'It's old'›", "Text follows the closing quotation mark: write the whole text between double quotation marks, which may hold an apostrophe.", "title = \"It's old\"")]
    [InlineData("title = \"C:‹\\w›indows\"", "There is no escape \\w between double quotation marks: write \\\\ for a backslash, or use single quotation marks.")]
    [InlineData("title =‹\u00A0›\"x\"", "This space (U+00A0) is none to TOML: replace it by one of the space bar's.", "title = \"x\"")]
    [InlineData("title‹\u00A0›= \"x\"", "This space (U+00A0) is none to TOML: replace it by one of the space bar's.", "title = \"x\"")]
    [InlineData("draft = ‹True›", "TOML writes it in lower case: write true.", "draft = true")]
    [InlineData("date = ‹2024-13-45›", "This is no date that TOML knows: write it as 2024-05-31 or 2024-05-31T18:30:00+02:00, or put it in quotation marks.", "date = \"2024-13-45\"")]
    [InlineData("id = ‹007›", "This is no number that TOML knows: put it in quotation marks if it is a text.", "id = \"007\"")]
    [InlineData("‹title =›\nb = 1", "This key has no value: write one behind the equals sign, or remove the line.")]
    [InlineData("‹title =› # c", "This key has no value: write one behind the equals sign, or remove the line.")]
    [InlineData("‹= 1›\nb = 1", "There is no key before this equals sign: write one, or remove the line.")]
    [InlineData("‹the title› = 1\n", "A key of other characters than the letters a to z, digits, '-' and '_' must stand in quotation marks: put them around it.", "\"the title\" = 1\n")]
    [InlineData("‹été› = 1\n", "A key of other characters than the letters a to z, digits, '-' and '_' must stand in quotation marks: put them around it.", "\"été\" = 1\n")]
    [InlineData("‹- boats›\nb = 1", "A list is no lines with dashes in TOML: write its items between brackets behind the key and its equals sign, with commas between them.")]
    [InlineData("‹// a comment›\nb = 1", "A comment begins with '#' in TOML: write that instead.")]
    [InlineData("‹[params›\nb = 1", "The heading of a table stands between brackets, alone on its line: close it, and move what stands behind it to the next line.")]
    [InlineData("a = 1 ‹b = 2›", "One line holds one key with its value: begin a new line here.")]
    [InlineData("tags = ‹[›\"a\", \"b\"\ntitle = \"x\"", "The list that opens here is never closed: add the closing bracket.")]
    [InlineData("tags = ‹[›\"a\",\n", "The list that opens here is never closed: add the closing bracket.")]
    [InlineData("a = ‹{› b = 1\n", "The map that opens here is never closed: add the closing brace.")]
    [InlineData("tags = [\"a\" ‹\"b\"›]", "A comma is missing before this: add it.", "tags = [\"a\" , \"b\"]")]
    [InlineData("‹The ferry returns to the harbour.›\nb = 1", "This line is neither a key with an equals sign and a value nor the heading of a table: complete it, or put a '#' before it.")]
    public void A_usual_mistake(string marked, string message, string? mended = null) => FormatTesting.AssertError("toml", marked, message, mended);

    [Fact]
    public void A_fault_loses_its_line_and_no_more() => Assert.Equal(
        "{title: x, tags: [a], author: {name: Ada}}",
        YamlTesting.Flat(FormatTesting.Read("toml", "title = \"x\"\nbyline = Ada Byron\ntags = [\"a\"]\n[author]\nname = \"Ada\"\nbio: curly\n").Root));

    [Fact]
    public void A_list_that_is_not_closed_loses_itself_and_no_more() => Assert.Equal(
        "{title: x, date: 2024-05-31}", YamlTesting.Flat(FormatTesting.Read("toml", "title = \"x\"\ntags = [\"a\",\ndate = 2024-05-31\n").Root));
}
