using Masthead.Content.Text;

namespace Masthead.Content.Toml;

/// <summary>What is wrong and how to mend it. No message holds a square bracket, nor a line number: the place says that.</summary>
internal static class TomlMessages
{
    public const string NoEquals = "This line is neither a key with an equals sign and a value nor the heading of a table: complete it, or put a '#' before it.";
    public const string Colon = "TOML has an equals sign between a key and its value: write '=' instead of the colon.";
    public const string NoKey = "There is no key before this equals sign: write one, or remove the line.";
    public const string NoValue = "This key has no value: write one behind the equals sign, or remove the line.";
    public const string KeyNotQuoted = "A key of other characters than the letters a to z, digits, '-' and '_' must stand in quotation marks: put them around it.";
    public const string ListItem = "A list is no lines with dashes in TOML: write its items between brackets behind the key and its equals sign, with commas between them.";
    public const string OtherComment = "A comment begins with '#' in TOML: write that instead.";
    public const string HeadingNotClosed = "The heading of a table stands between brackets, alone on its line: close it, and move what stands behind it to the next line.";
    public const string SecondOnLine = "One line holds one key with its value: begin a new line here.";

    public const string NotQuoted = "A text must stand in quotation marks in TOML: put them around the whole of it.";
    public const string CurlyQuotes = "Curly quotation marks hold no text in TOML: write straight ones instead.";
    public const string QuoteNotClosed = "The quotation mark that opens here is not closed on its line: add the closing one, or write three of each around a text of several lines.";
    public const string LinesNotClosed = "The three quotation marks that open here are never closed: add three at the end of the text.";
    public const string TextAfterDoubleQuote = "Text follows the closing quotation mark: write \\\" for each quotation mark inside the text.";
    public const string TextAfterSingleQuote = "Text follows the closing quotation mark: write the whole text between double quotation marks, which may hold an apostrophe.";
    public const string NoDate = "This is no date that TOML knows: write it as 2024-05-31 or 2024-05-31T18:30:00+02:00, or put it in quotation marks.";
    public const string NoNumber = "This is no number that TOML knows: put it in quotation marks if it is a text.";

    public const string ListNotClosed = "The list that opens here is never closed: add the closing bracket.";
    public const string MapNotClosed = "The map that opens here is never closed: add the closing brace.";
    public const string NoComma = "A comma is missing before this: add it.";

    public static string LowerCase(string word) => $"TOML writes it in lower case: write {word.ToLowerInvariant()}.";

    public static string BadEscape(string escape) => $"There is no escape {Quoted.Short(escape)} between double quotation marks: write \\\\ for a backslash, or use single quotation marks.";

    public static string ForbiddenCharacter(char character) => $"The control character U+{(int)character:X4} is not allowed here: remove it.";
}
