using Masthead.Content.Data;
using Masthead.Generators.Tests.Yaml;

namespace Masthead.Generators.Tests.Formats;

/// <summary>What JSON says, and where it stands.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("{\"title\": \"The bell\", \"tags\": [\"a\", 1, 1.5e3, true, null]}", "{title: The bell, tags: [a, 1, 1.5e3, true, null]}")]
    [InlineData("{\"a\": \"\\u00e9\\ud83d\\udea2\\t\\\"\\/\\\\\\n\"}", "{a: é🚢\t\"/\\\n}")]
    [InlineData("\uFEFF \t\r\n[{ } , [ ] ]\n", "[{}, []]")]
    [InlineData("{\"\": -0}", "{: -0}")]
    [InlineData("\"text\"", "text")]
    public void What_it_says(string json, string flat) => Assert.Equal(flat, YamlTesting.Flat(FormatTesting.Root("json", json)));

    [Fact]
    public void Null_is_left_empty_and_the_word_is_not()
    {
        var root = FormatTesting.Root("json", "{\"a\": null, \"b\": \"null\"}");

        Assert.True(((DataScalar)YamlTesting.At(root, "a")).IsEmpty);
        Assert.False(((DataScalar)YamlTesting.At(root, "b")).IsEmpty);
    }

    [Theory]
    [InlineData("{\"title\": \"The 🚢 bell\" , \"b\": 1}", "title", "\"The 🚢 bell\"")]
    [InlineData("{\"title\" : \"x\"}", "title:", "\"title\"")]
    [InlineData("{\"a\": [1, {\"b\": 2}] }", "a", "[1, {\"b\": 2}]")]
    [InlineData("{\"a\": [1, {\"b\": 2}] }", "a/1", "{\"b\": 2}")]
    [InlineData(" {\"a\": 12 }\n", "", "{\"a\": 12 }")]
    [InlineData("{\"a\": 12 }", "a", "12")]
    public void Where_it_stands(string json, string path, string expected) => FormatTesting.AssertCut("json", expected, json, path);

    [Fact]
    public void A_key_given_twice()
    {
        var error = Assert.Single(FormatTesting.Read("json", "{\"a\": 1, \"b\": 2, \"a\": 3}").Errors);

        Assert.Equal((DataErrorKind.DuplicateKey, "The key 'a' is given twice: remove one of the two.", 17, 1), (error.Kind, error.Message, error.Range.Start, error.Other!.Value.Start));
    }

    [Theory]
    [InlineData("{\"a\": 1, ‹// one›\n\"b\": 2}", "JSON has no comments: remove this one.", "{\"a\": 1, \n\"b\": 2}")]
    [InlineData("{ ‹/* one */› \"b\": 2}", "JSON has no comments: remove this one.", "{  \"b\": 2}")]
    [InlineData("{\n‹# one›\n\"b\": 2}", "JSON has no comments: remove this one.", "{\n\n\"b\": 2}")]
    [InlineData("{\"a\": [1, 2‹,›]}", "No comma stands behind the last entry in JSON: remove it.", "{\"a\": [1, 2]}")]
    [InlineData("{\"a\": 1‹,›\n}", "No comma stands behind the last entry in JSON: remove it.", "{\"a\": 1\n}")]
    [InlineData("{\"a\": 1\n‹\"›b\": 2}", "A comma is missing before this: add it.", "{\"a\": 1\n, \"b\": 2}")]
    [InlineData("[1,‹,› 2]", "There is nothing before this comma: remove it.", "[1, 2]")]
    [InlineData("{‹'a'›: 1}", "JSON has double quotation marks alone: write them instead of these.", "{\"a\": 1}")]
    [InlineData("{\"a\": ‹'it is \"old\"'›}", "JSON has double quotation marks alone: write them instead of these.", "{\"a\": \"it is \\\"old\\\"\"}")]
    [InlineData("{\"a\": ‹“The bell”›, \"b\": 1}", "JSON has double quotation marks alone: write them instead of these.", "{\"a\": \"The bell\", \"b\": 1}")]
    [InlineData("{‹title›: 1}", "A key must stand between double quotation marks in JSON: put them around it.", "{\"title\": 1}")]
    [InlineData("{\"title\"‹=› 1}", "JSON has a colon between a key and its value: write it here.", "{\"title\": 1}")]
    [InlineData("{\"title\": ‹The bell›, \"b\": 1}", "A text must stand between double quotation marks in JSON: put them around the whole of it.", "{\"title\": \"The bell\", \"b\": 1}")]
    [InlineData("{‹\u00A0›\"title\": 1}", "This space (U+00A0) is none to JSON: replace it by one of the space bar's.", "{ \"title\": 1}")]
    [InlineData("{\"a\": ‹True›}", "JSON writes it in lower case: write true.", "{\"a\": true}")]
    [InlineData("{\"a\": ‹None›}", "JSON writes it in lower case: write null.", "{\"a\": null}")]
    [InlineData("{\"a\": ‹007›}", "This is no number that JSON knows: put it between double quotation marks if it is a text.", "{\"a\": \"007\"}")]
    [InlineData("{\"a\": ‹\"The bell›\n}", "The quotation mark that opens here is not closed on its line: add the closing one, and write \\n for each further line of the text.")]
    [InlineData("{\"a\": \"C:‹\\w›indows\"}", "There is no escape \\w in JSON: write \\\\ for a backslash.")]
    [InlineData("{\"a\": \"it‹\\'›s\"}", "There is no escape \\' in JSON: write \\\\ for a backslash.", "{\"a\": \"it's\"}")]
    [InlineData("{\"a\": \"‹\\ud83d›\"}", "\\ud83d is one half of a character: write the other one behind it, or remove it.")]
    [InlineData("{\"a\": \"b‹\t›c\"}", "A tab in a text is written as \\t in JSON: write that, or a space.", "{\"a\": \"b\\tc\"}")]
    [InlineData("{‹\"a\"›: , \"b\": 1}", "This key has no value: write one behind the colon, or remove the key.")]
    [InlineData("{\"a\": ‹[›1, 2", "The list that opens here is never closed: add the closing bracket.")]
    [InlineData("‹{›\"a\": 1", "The map that opens here is never closed: add the closing brace.")]
    [InlineData("{\"a\": [1‹}›}", "A list that is opened by a bracket must be closed by a bracket, not by a brace.", "{\"a\": [1]}")]
    [InlineData("{\"a\": 1} ‹}›", "Nothing may stand behind the end: remove this, or the bracket or brace too many above it.")]
    public void A_usual_mistake(string marked, string message, string? mended = null) => FormatTesting.AssertError("json", marked, message, mended);

    [Fact]
    public void A_fault_loses_no_more_than_it_must() => Assert.Equal(
        "{title: The bell, tags: [a, b], author: {name: Ada}}",
        YamlTesting.Flat(FormatTesting.Read("json", "{ // c\n title: 'The bell',\n \"tags\": [\"a\" \"b\",],\n \"author\": {\"name\": \"Ada\"\n}}").Root));

    [Fact]
    public void What_many_entries_have_in_common_is_said_once() => Assert.Equal(
        ["JSON has double quotation marks alone: write them instead of these."], FormatTesting.Read("json", "{'a': 'b', 'c': 'd', 'e': 'f'}").Errors.Select(static error => error.Message));
}
