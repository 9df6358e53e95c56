using Masthead.Content.Text;

namespace Masthead.Content.Json;

/// <summary>What is wrong and how to mend it. No message holds a square bracket, nor a line number: the place says that.</summary>
internal static class JsonMessages
{
    public const string Comment = "JSON has no comments: remove this one.";
    public const string CommaAtEnd = "No comma stands behind the last entry in JSON: remove it.";
    public const string NoComma = "A comma is missing before this: add it.";
    public const string CommaTwice = "There is nothing before this comma: remove it.";
    public const string KeyNotQuoted = "A key must stand between double quotation marks in JSON: put them around it.";
    public const string NoColon = "JSON has a colon between a key and its value: write it here.";
    public const string NoValue = "This key has no value: write one behind the colon, or remove the key.";
    public const string NoKey = "A key and a colon are missing before this value: write them.";
    public const string NotQuoted = "A text must stand between double quotation marks in JSON: put them around the whole of it.";
    public const string OtherQuotes = "JSON has double quotation marks alone: write them instead of these.";
    public const string NoNumber = "This is no number that JSON knows: put it between double quotation marks if it is a text.";
    public const string QuoteNotClosed = "The quotation mark that opens here is not closed on its line: add the closing one, and write \\n for each further line of the text.";
    public const string ListNotClosed = "The list that opens here is never closed: add the closing bracket.";
    public const string MapNotClosed = "The map that opens here is never closed: add the closing brace.";
    public const string BraceClosesList = "A list that is opened by a bracket must be closed by a bracket, not by a brace.";
    public const string BracketClosesMap = "A map that is opened by a brace must be closed by a brace, not by a bracket.";
    public const string TextBehind = "Nothing may stand behind the end: remove this, or the bracket or brace too many above it.";

    public static string LowerCase(string word) => $"JSON writes it in lower case: write {word}.";

    public static string BadEscape(string escape) => $"There is no escape {Quoted.Short(escape)} in JSON: write \\\\ for a backslash.";

    public static string HalfCharacter(string escape) => $"{escape} is one half of a character: write the other one behind it, or remove it.";

    public static string ControlCharacter(char character) => character == '\t'
        ? "A tab in a text is written as \\t in JSON: write that, or a space."
        : $"The control character U+{(int)character:X4} is not allowed here: remove it.";
}
