using CsCheck;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Yaml;
using Masthead.Generators.Tests.Robustness;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>What YAML 1.2 wants indented and libyaml reads: the values are libyaml's, and the edit gives text that every parser reads.</summary>
public sealed class YamlMarginTests
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private static readonly Gen<string> Words = Gen.OneOf(Gen.Const("x"), Gen.Const("The ferry"), Gen.Const("it''s"), Gen.Const("\\\""), Gen.Const("\\u00e9"), Gen.Const("# no"), Gen.Const("-no"), Gen.Const("[no]"), Gen.Const("😀\u2028"), Gen.Const("a \\"));

    private static readonly Gen<(string Before, string[] Lines, char Quote, string LineEnd)> Quotations = Gen.Select(
        Gen.OneOf("title: ", "- ", "a:\n  b: ", "a:\n- ", "a:\n  - b: ", "a: [x, ", "a: {b: ", "&n ", "a: !!str ").Select(static before => before == "&n " ? "a: &n " : before),
        Gen.Select(Words, Gen.OneOf("", " ", "  "), Gen.OneOf("", " ", "\t"), static (words, before, behind) => before + words + (words.EndsWith('\\') ? "" : behind)).Array[1, 4],
        Gen.Int[0, 3],
        Gen.OneOf('"', '\''),
        Gen.OneOf(LineEnds),
        static (before, lines, blank, quote, lineEnd) => (before, blank < lines.Length ? [.. lines[..blank], "", .. lines[blank..]] : lines, quote, lineEnd));

    [Theory]
    [InlineData("title: \"The ferry\n‹returns\"›\nby: ada", "The ferry returns")]
    [InlineData("title: 'The ferry\n‹returns'›\nby: ada", "The ferry returns")]
    [InlineData("title: \"The ferry\n\n‹returns\"  # c›\nby: ada", "The ferry\nreturns")]
    [InlineData("title: \"The ferry  \n  \t\n‹returns \\\"today\\\"\"›\nby: ada", "The ferry\nreturns \"today\"")]
    [InlineData("title: \"The ferry\n‹\"›\nby: ada", "The ferry ")]
    [InlineData("title: \"\n‹The ferry\"›", " The ferry")]
    [InlineData("title: \"The ferry \\\n‹returns\"›", "The ferry returns")]
    [InlineData("title: \"The ferry\n  deeper\n‹returns\"›", "The ferry deeper returns")]
    [InlineData("title: \"The\n‹reason: money\"›\nby: ada", "The reason: money")]
    [InlineData("title: \"The\n‹---ferry\"›\nby: ada", "The ---ferry")]
    public void A_quotation_continued_at_the_margin(string marked, string value)
    {
        foreach (var lineEnd in LineEnds)
        {
            var (yaml, range) = Unmark(marked.Replace("\n", lineEnd, StringComparison.Ordinal));
            var document = YamlTesting.Read(yaml);

            Assert.Equal(value, Assert.IsType<DataScalar>(YamlTesting.At(document.Root!, "title")).Value);
            AssertAtMargin(document, range, "quotation");
        }
    }

    [Theory]
    [InlineData("by:\n  name: \"Ada\n  ‹Byron\"›\n", "{by: {name: Ada Byron}}")]
    [InlineData("by:\n- \"Ada\n‹Byron\"›\n- lin", "{by: [Ada Byron, lin]}")]
    [InlineData("by:\n- name: \"Ada\n  ‹Byron\"›\n  bio: x", "{by: [{name: Ada Byron, bio: x}]}")]
    [InlineData("by: [\"Ada\n‹Byron\", lin]›\n", "{by: [Ada Byron, lin]}")]
    [InlineData("by: {name: \"Ada\n‹Byron\"}›\nx: y", "{by: {name: Ada Byron}, x: y}")]
    [InlineData("- \"Ada\n‹Byron\"›\n- lin", "[Ada Byron, lin]")]
    [InlineData("a: &x \"Ada\n‹Byron\"›\nb: *x", "{a: Ada Byron, b: Ada Byron}")]
    [InlineData("? \"Ada\n‹Byron\"›\n: x", "{Ada Byron: x}")]
    [InlineData("\uFEFFa: \"Ada\n‹Byron\"›\nb: x", "{a: Ada Byron, b: x}")]
    public void Wherever_it_stands(string marked, string tree)
    {
        var (yaml, range) = Unmark(marked);
        var document = YamlTesting.Read(yaml);

        Assert.Equal(tree, YamlTesting.Flat(document.Root));
        AssertAtMargin(document, range, "quotation");
    }

    [Theory]
    [InlineData("a: [x,\n‹y]›\nb: c", "{a: [x, y], b: c}", "list")]
    [InlineData("a: [\n‹\"x\",›\n\"y\" # c\n]\nb: c", "{a: [x, y], b: c}", "list")]
    [InlineData("a: [ # c\n‹# d›\nx\n]\nb: c", "{a: [x], b: c}", "list")]
    [InlineData("a: {x: 1,\n‹y: 2}›\nb: c", "{a: {x: 1, y: 2}, b: c}", "map")]
    [InlineData("a:\n  b: [\n  ‹{x: 1,›\n  y: 2}\n  ]\n  c: d", "{a: {b: [{x: 1, y: 2}], c: d}}", "list")]
    public void A_list_or_a_map_continued_at_the_margin(string marked, string tree, string what)
    {
        var (yaml, range) = Unmark(marked);
        var document = YamlTesting.Read(yaml);

        Assert.Equal(tree, YamlTesting.Flat(document.Root));
        AssertAtMargin(document, range, what);
    }

    [Theory]
    [InlineData("a: \"x\n  y\"\nb: c")]
    [InlineData("a: \"x\n y\n\n z\"\nb: c")]
    [InlineData("a: \"x\n\ty\"\nb: c")]
    [InlineData("\"x\ny\"")]
    [InlineData("[\"x\ny\",\nz]")]
    [InlineData("{\n\"a\": \"x\ny\"\n}")]
    [InlineData("a: [\n  x\n]\nb: {\n  c: d\n}")]
    [InlineData("a:\n  - [\n    x\n  ]")]
    public void What_is_indented_as_YAML_asks_is_silent(string yaml) => Assert.Empty(YamlTesting.Read(yaml).Errors);

    [Theory]
    [InlineData("title: ‹\"Ferry returns›\nauthor:\n  \"ada\"")]
    [InlineData("title: ‹\"Ferry returns›\nby: ada\nlead: x\"\n")]
    [InlineData("title: ‹'Ferry returns›\nby: ada\nteam: the captains'\n")]
    [InlineData("title: ‹'Ferry returns›\nteam: the captains', again\n")]
    [InlineData("title: ‹\"Ferry returns›\nStandfirst: they sail\"\n")]
    [InlineData("tags:\n- ‹\"harbour›\n- quay\"\n")]
    public void A_quotation_that_takes_in_what_follows_was_never_closed(string marked)
    {
        var (yaml, range) = Unmark(marked);
        var document = YamlReader.Read(yaml, new TextRange(0, yaml.Length), DataLimits.Default, new KeySet("standfirst"), TestContext.Current.CancellationToken);

        Assert.Equal([new DataError(DataErrorKind.Syntax, range, SyntaxMessages.QuoteNotClosed)], YamlTesting.Said(document));
    }

    [Theory]
    [InlineData("title: ‹'The ferry\n--- \nreturns'›")]
    [InlineData("title: ‹\"The ferry\n...\nreturns\"›")]
    public void A_line_that_ends_the_document_ends_it_in_a_quotation_too(string marked)
    {
        var (yaml, range) = Unmark(marked);

        Assert.Equal([new DataError(DataErrorKind.Syntax, range, SyntaxMessages.QuoteNotIndented)], YamlTesting.Said(YamlTesting.Read(yaml)));
    }

    [Fact]
    public void Many_in_one_file_are_read()
    {
        var yaml = string.Concat(Enumerable.Range(0, 50).Select(static i => $"k{i}: \"x\ny\"\n"));
        var document = YamlTesting.Read(yaml);

        Assert.Equal(50, Assert.IsType<DataMapping>(document.Root).Entries.Count);
        Assert.Equal(50, document.Errors.Count);
        Assert.All(document.Errors, static error => Assert.Equal(DataErrorKind.AtMargin, error.Kind));
    }

    [Fact]
    public void A_thousand_in_one_file_end_soon()
    {
        var yaml = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"k{i}: \"x\ny\"\n"));

        Assert.Contains(YamlTesting.Read(yaml).Errors, static error => error.Kind == DataErrorKind.Syntax);
    }

    [Fact]
    public void The_value_is_that_of_the_text_with_its_lines_indented() => RandomCases.Check(Quotations, 50, static batch => Assert.All(batch, Check), static quotation => Written(quotation, ""));

    private static void Check((string Before, string[] Lines, char Quote, string LineEnd) quotation)
    {
        var (atMargin, indented) = (Written(quotation, ""), Written(quotation, "        "));
        var (read, expected) = (YamlTesting.Read(atMargin), YamlTesting.Read(indented));
        if (expected.Errors.Count > 0)
            return; // other faults

        Assert.Equal(YamlTesting.Flat(expected.Root), YamlTesting.Flat(read.Root));
        if (read.Errors.Count == 0)
            return; // its lines are deep enough

        Assert.Equal(DataErrorKind.AtMargin, Assert.Single(read.Errors).Kind);
        AssertMends(read, atMargin);
    }

    private static string Written((string Before, string[] Lines, char Quote, string LineEnd) quotation, string indentation)
    {
        var closing = quotation.Before.Contains('[', StringComparison.Ordinal) ? "]" : quotation.Before.Contains('{', StringComparison.Ordinal) ? "}" : "";
        return (quotation.Before + quotation.Quote + string.Join("\n" + indentation, quotation.Lines) + quotation.Quote + closing + "\n").Replace("\n", quotation.LineEnd, StringComparison.Ordinal);
    }

    private static void AssertAtMargin(DataDocument document, TextRange range, string what)
    {
        var error = Assert.Single(document.Errors);
        Assert.Equal((DataErrorKind.AtMargin, range, SyntaxMessages.AtMargin(what)), (error.Kind, error.Range, error.Message));
    }

    /// <summary>Its edit adds spaces and nothing else, and the same is read without a finding.</summary>
    private static void AssertMends(DataDocument document, string yaml)
    {
        var edit = document.Errors[0].Edit!;
        var mended = yaml[..edit.Range.Start] + edit.NewText + yaml[edit.Range.End..];

        Assert.Empty(YamlTesting.Read(mended).Errors);
        Assert.Equal(YamlTesting.Flat(document.Root), YamlTesting.Flat(YamlTesting.Read(mended).Root));
        Assert.Equal(yaml.Split(LineEnds, StringSplitOptions.None).Select(static line => line.TrimStart(' ', '\t')), mended.Split(LineEnds, StringSplitOptions.None).Select(static line => line.TrimStart(' ', '\t')));
    }

    private static (string Yaml, TextRange Range) Unmark(string marked)
    {
        var start = marked.IndexOf('‹');
        var end = marked.IndexOf('›') - 1;
        return (marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal), new TextRange(start, end));
    }
}
