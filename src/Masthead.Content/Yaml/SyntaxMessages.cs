using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>What is wrong and how to mend it. No message holds a square bracket, nor a line number: the place says that.</summary>
internal static class SyntaxMessages
{
    public const string KeyIsNotText = "A key must be text. If this is a template, or a text that begins with a bracket or a brace, put the whole of it in quotes.";
    public const string SecondDocument = "A second document begins here, but a file holds one: remove it, or move it to a file of its own.";
    public const string Unreadable = "This cannot be read as YAML: check the quotes, brackets and indentation here and in the line above.";

    public const string Tab = "A tab cannot indent YAML: use spaces.";
    public const string Directive = "A line that begins with % is an instruction to the parser, not content: remove it, or put it in quotes.";
    public const string ColonInText = "A text that holds a colon and a space must be in quotes: put quotes around the whole of it.";
    public const string KeyInText = "This line continues the text above, but looks like a key: align it with the other keys, or put the whole text in quotes.";
    public const string NoSpaceAfterColon = "A key's colon needs a space behind it: add the space.";
    public const string NoSpaceAfterDash = "A list item's dash needs a space behind it: add the space.";
    public const string NoColon = "This line is neither a key with a colon nor a list item: complete it, or indent it so that it continues the text above.";
    public const string NotAnItem = "The lines above are a list, but this is not an item of it: begin it with a dash and a space, or change its indentation.";
    public const string ItemAmongKeys = "The lines above are keys, but this is a list item: move the list below a key of its own, or change its indentation.";
    public const string Indentation = "The indentation of this line fits nothing above it: align it with the lines that it belongs to.";

    private const string OtherSpaces = ": use the space bar's spaces.";

    public const string QuoteNotClosed = "The quotation mark that opens here is never closed: add the closing one at the end of the text.";
    public const string QuoteNotIndented = "The further lines of this quotation must be indented deeper than its key: indent them with spaces.";
    public const string TextAfterDoubleQuote = "Text follows the closing quotation mark: put the whole text in quotes, and write \\\" for each quotation mark inside it.";
    public const string TextAfterSingleQuote = "Text follows the closing quotation mark: put the whole text in quotes, and write '' for each apostrophe inside it.";

    public const string ListNotClosed = "The list that opens here is never closed: add the closing bracket.";
    public const string MapNotClosed = "The map that opens here is never closed: add the closing brace.";
    public const string ListNotIndented = "The further lines of this list must be indented deeper than its key: indent them with spaces.";
    public const string MapNotIndented = "The further lines of this map must be indented deeper than its key: indent them with spaces.";
    public const string BraceClosesList = "A list that is opened by a bracket must be closed by a bracket, not by a brace.";
    public const string BracketClosesMap = "A map that is opened by a brace must be closed by a brace, not by a bracket.";
    public const string NoComma = "A comma is missing before this item: add it, or put the whole text in quotes.";
    public const string TextAfterList = "A text that begins with a bracket is read as a list: put the whole of it in quotes.";
    public const string TextAfterMap = "A text that begins with a brace is read as a map: put the whole of it in quotes.";

    public const string Alias = "A text that begins with * is read as a reference: put the whole of it in quotes.";
    public const string Anchor = "A text that begins with & is read as a name to refer to: put the whole of it in quotes.";
    public const string Tag = "A text that begins with ! is read as a type: put the whole of it in quotes.";
    public const string ListBehindKey = "A list cannot begin on the line of its key: begin it on the next line, or put the text in quotes.";

    /// <param name="purpose">What it cannot do.</param>
    public static string SpaceOfOtherKind(char space, string purpose) => $"{SpaceName(space)} (U+{(int)space:X4}) cannot {purpose}{OtherSpaces}";

    /// <summary>Whether lines are indented by what is no space to YAML, so that further errors follow from it.</summary>
    public static bool IsOfOtherSpaces(string message) => message.EndsWith(OtherSpaces, StringComparison.Ordinal);

    private static string SpaceName(char space) => space switch
    {
        '\u00A0' => "A no-break space",
        '\u202F' => "A narrow no-break space",
        '\u3000' => "An ideographic space",
        '\u200B' => "A zero-width space",
        '\uFEFF' => "A byte order mark",
        _ => "A space of another kind",
    };

    public static string TextBehindBlockMark(char mark) =>
        $"Behind {mark} the text must begin on the next line, indented: move it there, or put the whole of it in quotes.";

    public static string CannotBegin(char c) => $"A text cannot begin with {Name(c)}: put the whole of it in quotes.";

    public static string KeyCannotBegin(char c) => $"A key cannot begin with {Name(c)}: remove it, or put the key in quotes.";

    public static string UndefinedAlias(string name) =>
        $"This refers to a value marked &{Quoted.Short(name)}, but nothing above is marked so: correct the name, or put the text in quotes.";

    public static string UnusedAnchor(string anchor) =>
        $"'{Quoted.Short(anchor)}' is read as a name for what follows, but nothing refers to it: put the whole text in quotes, or remove the name.";

    public static string UnknownTag(string tag) =>
        $"'{Quoted.Short(tag)}' is read as a type, but is not a known one: put the whole text in quotes, or remove the type.";

    public static string BadEscape(string escape) =>
        $"There is no escape {Quoted.Short(escape)} in a double-quoted text: write \\\\ for a backslash, or use single quotes.";

    public static string ForbiddenCharacter(char c) => $"The control character U+{(int)c:X4} is not allowed here: remove it.";

    /// <param name="what">That the line belongs to.</param>
    public static string AtMargin(string what) =>
        $"This line belongs to the {what} above, but is indented no deeper than its key, which not every program reads: indent it with spaces.";

    public static string AliasTooLarge(DataLimits limits) =>
        $"With this reference filled in there are more than {limits.Nodes} values, {limits.Depth} nested ones or {limits.Characters} characters: remove it.";

    private static string Name(char c) => c switch
    {
        '[' => "an opening bracket",
        ']' => "a closing bracket",
        '}' => "a closing brace",
        ',' => "a comma",
        '`' => "a backtick",
        '?' => "a question mark and a space",
        _ => c.ToString(),
    };
}
