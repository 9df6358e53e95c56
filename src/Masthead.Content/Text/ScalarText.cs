using System.Text.RegularExpressions;

namespace Masthead.Content.Text;

/// <summary>Values as YAML writes them.</summary>
internal static class ScalarText
{
    /// <summary>What a plain scalar cannot begin with, though some of it may when other characters follow.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>What YAML 1.1 or 1.2 reads as something else than a text.</summary>
    private static readonly Regex Typed = new(@"\A([-+.]?[0-9][-+.:,_0-9a-fox TZ]*|true|false|yes|no|on|off|y|n|null|[-+]?\.inf|\.nan|=|<<|\.\.\..*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A value in the quotation marks that another one has; in double ones where it would not be read as it is without any.</summary>
    /// <param name="written">The other one, as the file writes it.</param>
    public static string Like(string written, string value) =>
        written.StartsWith("'", StringComparison.Ordinal) && !value.Any(IsBreak) ? "'" + value.Replace("'", "''") + "'"
        : written.StartsWith("\"", StringComparison.Ordinal) || !IsPlain(value) ? JsonNotation.Quote(value)
        : value;

    /// <summary>In single quotation marks, where nothing needs to be escaped but an apostrophe; in double ones where that reads better, or control characters stand there.</summary>
    public static string Quote(string value) =>
        value.Any(IsBreak) || (value.IndexOf('\'') >= 0 && value.IndexOf('"') < 0 && value.IndexOf('\\') < 0) ? JsonNotation.Quote(value) : Like("'", value);

    /// <summary>A text that every reader of YAML takes for one: what looks like a number, a date or a flag stands in quotation marks.</summary>
    public static string Text(string value) => IsPlain(value) && !Typed.IsMatch(value) ? value : JsonNotation.Quote(value);

    /// <summary>Whether a value is read as it is, also between brackets.</summary>
    private static bool IsPlain(string value) =>
        value.Length > 0 && value is not ("~" or "null" or "Null" or "NULL") && value.Trim().Length == value.Length && Indicators.IndexOf(value[0]) < 0 && value[value.Length - 1] != ':'
        && value.IndexOf(": ", StringComparison.Ordinal) < 0 && value.IndexOf(" #", StringComparison.Ordinal) < 0
        && !value.Any(static character => IsBreak(character) || character is ',' or '[' or ']' or '{' or '}');

    /// <summary>What ends a line, or cannot stand in a file as it is.</summary>
    public static bool IsBreak(char character) => char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF';
}
