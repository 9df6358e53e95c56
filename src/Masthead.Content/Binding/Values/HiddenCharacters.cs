using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Characters of a value that nobody sees: spaces that are no space bar's, and controls that turn the direction of writing.</summary>
internal static class HiddenCharacters
{
    /// <summary>Places that are looked for one by one.</summary>
    private const int Most = 100;

    private static readonly Regex Escape = new(@"\\(?:x(?<code>[0-9A-Fa-f]{2})|u(?<code>[0-9A-Fa-f]{4})|U(?<code>[0-9A-Fa-f]{8})|(?<short>.))|(?<plain>.)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The first of each sort in a value; the message says how many there are.</summary>
    /// <param name="source">The file.</param>
    /// <param name="notation">How it writes values.</param>
    public static IEnumerable<Problem> In(DataScalar scalar, string source, Notation notation) => IsAscii(scalar.Value) ? [] : Find(scalar, source, notation);

    /// <summary>Nearly every value is: none of the characters is.</summary>
    private static bool IsAscii(string value)
    {
        foreach (var character in value)
        {
            if (character >= '\u0080')
                return false;
        }

        return true;
    }

    private static IEnumerable<Problem> Find(DataScalar scalar, string source, Notation notation)
    {
        var value = scalar.Value;
        var (space, spaces, control, controls) = (-1, 0, -1, 0);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsDirectionControl(value[i]))
                (control, controls) = (controls == 0 ? i : control, controls + 1);
            else if (IsHiddenSpace(value, i))
                (space, spaces) = (spaces == 0 ? i : space, spaces + 1);
        }

        if (spaces > 0)
            yield return new Problem(ProblemKind.HiddenSpace, RangeOf(scalar, space, source), $"{NameOf(value[space])} stands here{Rest(spaces)}: replace it by a space, or by nothing.") { Edits = [Without(scalar, IsHiddenSpace, source, notation)] };
        if (controls > 0)
            yield return new Problem(ProblemKind.DirectionControl, RangeOf(scalar, control, source), $"{NameOf(value[control])} stands here{Rest(controls)}, and makes the text read otherwise than it is: remove it.") { Edits = [Without(scalar, static (text, index) => IsDirectionControl(text[index]), source, notation)] };
    }

    /// <summary>
    /// What has a width becomes a space, the others nothing. Nobody means what does not show, unless an escape names it, or the value is written from the right.
    /// </summary>
    private static TextEdit Without(DataScalar scalar, Func<string, int, bool> isHidden, string source, Notation notation)
    {
        var value = scalar.Value;
        int[] hidden = [.. Enumerable.Range(0, value.Length).Where(index => isHidden(value, index))];
        var title = Array.TrueForAll(hidden, index => InsteadOf(value[index]).Length == 0) ? "Remove it" : hidden.Length == 1 ? "Write a space" : "Write spaces";
        TextChange[] changes = hidden.Length > Most ? [new(scalar.Range, "")] : [.. hidden.Select(index => new TextChange(RangeOf(scalar, index, source), InsteadOf(value[index])))];
        if (Array.Exists(changes, change => change.Range == scalar.Range))
            return TextEdit.Replacing(scalar.Range, source, string.Concat(value.Select((character, index) => isHidden(value, index) ? InsteadOf(character) : character.ToString())), notation) with { Title = title, IsSafe = false };

        return TextEdit.Of(title, changes) with { IsSafe = changes.All(static change => change is { Range.Length: 1, NewText: "" }) && !value.Any(IsFromTheRight) };
    }

    private static string InsteadOf(char character) => character is '\u00A0' or '\u202F' or '\u2007' ? " " : "";

    private static bool IsFromTheRight(char character) => character is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static string NameOf(char character) => string.Format(CultureInfo.InvariantCulture, "A {0} (U+{1:X4})", character switch
    {
        '\u00A0' => "no-break space",
        '\u202F' => "narrow no-break space",
        '\u2007' => "figure space",
        '\u200B' => "zero-width space",
        '\u200C' => "zero-width non-joiner",
        '\u200D' => "zero-width joiner",
        '\u2060' => "word joiner",
        '\uFEFF' => "zero-width no-break space",
        _ => "control character for the direction of writing",
    }, (int)character);

    private static string Rest(int count) => count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", and {0} more in this value", count - 1);

    private static bool IsDirectionControl(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsHiddenSpace(string value, int index)
    {
        var before = index > 0 ? value[index - 1] : ' ';
        var after = index + 1 < value.Length ? value[index + 1] : ' ';
        return value[index] switch
        {
            '\u00A0' or '\u202F' or '\u2007' => !IsFrenchSpacing(before, after) && !(char.IsDigit(before) && char.IsDigit(after)),
            '\u200B' or '\u200C' or '\u200D' or '\u2060' => IsOfWesternScript(before) && IsOfWesternScript(after),
            '\uFEFF' => true,
            _ => false,
        };
    }

    /// <summary>French, and who writes like it, keeps a punctuation mark and its word together.</summary>
    private static bool IsFrenchSpacing(char before, char after) => before is '«' or '‹' or '–' or '—' || after is ':' or ';' or '!' or '?' or '%' or '€' or '»' or '›' or '–' or '—';

    /// <summary>Latin, Greek, Cyrillic: what joins letters, or divides words without a space, has work to do in the scripts behind them, and in emoji.</summary>
    private static bool IsOfWesternScript(char character) => character is < '\u0530' or (>= '\u1E00' and <= '\u206F');

    /// <summary>The place of a value's character in the file, be it escaped there; all of the value, where it cannot be told.</summary>
    private static TextRange RangeOf(DataScalar scalar, int index, string source)
    {
        var character = scalar.Value[index];
        var nth = scalar.Value.Take(index).Count(other => other == character);
        var written = scalar.Range.Of(source);
        var places = scalar.Style == DataScalarStyle.DoubleQuoted
            ? Escape.Matches(written).Cast<Match>().Where(match => Unescaped(match) == character).Select(static match => (match.Index, match.Length))
            : Enumerable.Range(0, written.Length).Where(i => written[i] == character).Select(static i => (Index: i, Length: 1));
        return places.Skip(nth).Select(place => new TextRange(scalar.Range.Start + place.Index, scalar.Range.Start + place.Index + place.Length)).DefaultIfEmpty(scalar.Range).First();
    }

    private static char Unescaped(Match match) =>
        match.Groups["plain"] is { Success: true, Value: [var plain] } ? plain
        : match.Groups["short"] is { Success: true, Value: [var letter] } ? letter == '_' ? '\u00A0' : '\0'
        : int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var code and <= char.MaxValue and >= 0 ? (char)code : '\0';
}
