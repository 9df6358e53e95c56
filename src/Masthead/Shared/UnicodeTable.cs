using System.Globalization;
using System.Text;

namespace Masthead.Shared;

/// <summary>What <see cref="UnicodeForm"/> knows of characters, Hangul aside, which follows a rule. Read once, when a text first asks for it.</summary>
internal static partial class UnicodeTable
{
    private static readonly Dictionary<int, int[]> Canonical = [];

    private static readonly Dictionary<int, int[]> Compatible = [];

    private static readonly Dictionary<(int First, int Second), int> Pairs = [];

    /// <summary>In the order of the classes that Unicode numbers from 1 to 240.</summary>
    private static readonly Dictionary<int, int> Classes = [];

    static UnicodeTable()
    {
        var whole = new List<(int Character, int[] Parts)>();
        foreach (var entry in Words(Decompositions))
        {
            var sign = entry.IndexOfAny(['=', ':', '~']);
            var (character, parts) = (Number(entry.Substring(0, sign)), entry.Substring(sign + 1).Split('.').Select(Number).ToArray());
            (entry[sign] == '~' ? Compatible : Canonical).Add(character, parts);
            if (entry[sign] == '=')
                whole.Add((character, parts));
        }

        // A letter with two accents is one with the first of them, and the second: short ones come first.
        var composed = new Dictionary<string, int>();
        foreach (var (character, parts) in whole.OrderBy(static entry => entry.Parts.Length))
        {
            var first = parts.Length == 2 ? parts[0] : composed[Key(parts, parts.Length - 1)];
            Pairs.Add((first, parts[parts.Length - 1]), character);
            composed.Add(Key(parts, parts.Length), character);
        }

        var order = 0;
        foreach (var line in Encoding.UTF8.GetString(MarkClasses.ToArray()).Split('/'))
        {
            order++;
            foreach (var range in line.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                var ends = range.Split('-');
                for (int mark = Number(ends[0]), last = Number(ends[ends.Length - 1]); mark <= last; mark++)
                    Classes.Add(mark, order);
            }
        }
    }

    /// <summary>What a character is made of; null for one that is of one piece.</summary>
    public static int[]? Decomposition(int character, bool isCompatible) =>
        Canonical.TryGetValue(character, out var parts) || (isCompatible && Compatible.TryGetValue(character, out parts)) ? parts : null;

    public static int? Joined(int first, int second) => Pairs.TryGetValue((first, second), out var joined) ? joined : null;

    /// <summary>Zero for a letter.</summary>
    public static int ClassOf(int character) => character >= 0x300 && Classes.TryGetValue(character, out var order) ? order : 0;

    private static string[] Words(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text.ToArray()).Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string Key(int[] parts, int count) => string.Join(".", parts.Take(count));
}
