using System.Text;
using Masthead.Content.Text;

namespace Masthead.Content.Schemas;

/// <summary>Regular expressions that take a key or a value in every spelling in which it is read: a schema knows no other way to leave case and hyphens aside.</summary>
internal static class SchemaPattern
{
    /// <summary>What says nothing, in a value that is no text: the blank that an edit leaves.</summary>
    public const string Blank = @"^\s*" + TextEdit.Blank + @"\s*$";

    private const string Day = @"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}";

    private const string Worded = @"[A-Za-z]+ [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} [A-Za-z]+ [0-9]{4}|" + TextEdit.Blank;

    /// <summary>A date, with a time or not. That it is in the calendar, and means one moment only, is for the rules to say.</summary>
    public const string Date = @"^\s*(?:" + Day + @"(?:[Tt ].*)?|" + Worded + @")\s*$";

    /// <summary>A date without a time.</summary>
    public const string DayAlone = @"^\s*(?:" + Day + "|" + Worded + @")\s*$";

    /// <summary>Free for any use.</summary>
    public const string Free = "^[xX]-";

    /// <summary>One of several names.</summary>
    public static string Of(IEnumerable<string> names) => $"^(?:{string.Join("|", names.Select(Spellings))})$";

    /// <summary>The same, but for a spelling that is told apart.</summary>
    public static string Besides(string spelling, IEnumerable<string> names) => $"^(?!{Escaped(spelling)}$)(?:{string.Join("|", names.Select(Spellings))})$";

    /// <summary>One that <c>ignoreKeys</c> names, in which <c>*</c> is any part.</summary>
    public static string OfIgnored(string key) => $"^{string.Join(".*", key.Split('*').Select(Spellings))}$";

    /// <summary>Keys that begin with one of several names and may end with one of several others.</summary>
    public static string Of(IEnumerable<string> names, IEnumerable<string> endings) => $"^(?:{string.Join("|", names.Select(Spellings))})(?:{string.Join("|", endings.Select(Spellings))})?$";

    private static string Spellings(string name)
    {
        const string Passed = @"[-_\s]*";
        var pattern = new StringBuilder(Passed);
        foreach (var character in name.Where(Fold.CountsInKey))
        {
            var (small, large) = (char.ToLowerInvariant(character), char.ToUpperInvariant(character));
            pattern.Append(small == large ? Escaped(character.ToString()) : $"[{small}{large}]").Append(Passed);
        }

        return pattern.ToString();
    }

    /// <summary>As JavaScript and .NET both read it.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(static character => @"\^$.|?*+()[]{}/".IndexOf(character) >= 0 ? $@"\{character}" : character.ToString()));
}
