using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Editing;

/// <summary>The answer to an edit's question stands in the place of the blank, as a value of the format.</summary>
public sealed class FilledEditTests
{
    [Theory]
    [InlineData("a.yml", "title: Wait …\n", "Ada: \"she\"", "title: Wait …\nnoByline: \"Ada: \\\"she\\\"\"\n")]
    [InlineData("a.yml", "title: 'A'\n", "Nobody's", "title: 'A'\nnoByline: Nobody's\n")]
    [InlineData("a.yml", "{ title: A }", "a, b", "{ title: A, noByline: \"a, b\" }")]
    [InlineData("a.toml", "title = '…'\n", "a \"b\"", "title = '…'\nnoByline = \"a \\\"b\\\"\"\n")]
    [InlineData("a.json", "{ \"title\": \"A\" }", "a \"b\"\nc", "{ \"title\": \"A\", \"noByline\": \"a \\\"b\\\"\\nc\" }")]
    public void The_answer_takes_the_place_of_the_blank(string name, string file, string answer, string expected)
    {
        var format = DataFormat.OfFile(name)!;
        var edit = TextEdit.Of("Say why", KeyEditor.Of(file, format, ArticleBinder.Keys)!.Insert("noByline", TextEdit.Blank)!) with { IsSafe = false, Question = "Why?" };

        var filled = edit.Filled(answer, Notation.Of(format));

        Assert.Equal(expected, filled.Apply(file));
        Assert.Null(filled.Question);
    }

    [Fact]
    public void The_blank_may_stand_in_what_changes_further()
    {
        var edit = TextEdit.Of("Move it", [new TextChange(new TextRange(0, 1), "…a"), TextChange.Inserting(2, "x: …")]) with { Question = "What?" };
        Assert.Equal("…abx: y", edit.Filled("y", YamlNotation.Instance).Apply("_b"));
    }

    [Fact]
    public void An_empty_value_and_one_to_be_filled_in_are_no_values()
    {
        var keys = KeyEditor.Of("a: …\nb: ''\nc: '…'\nd: 1\n", DataFormat.Yaml, ArticleBinder.Keys)!;
        Assert.Equal(["d"], ((string[])["a", "b", "c", "d"]).Where(keys.Has));
    }
}
