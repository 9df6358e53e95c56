using System.Globalization;
using System.Text;

namespace Masthead.Generators.Tests.Text;

/// <summary>The file of data that <c>UnicodeForm</c> reads, written from what ICU says of each character.</summary>
internal static class UnicodeTableText
{
    public const string Path = "src/Masthead/Shared/UnicodeTable.Data.cs";

    /// <summary>Every character, and those alone.</summary>
    public static IEnumerable<int> Characters => Enumerable.Range(0, 0x110000).Where(static character => character is < 0xD800 or > 0xDFFF && (character & 0xFFFE) != 0xFFFE);

    public static string Write() => $$""""
        namespace Masthead.Shared;

        /// <summary>Written by a command (CONTRIBUTING.md); a test holds it to what ICU says.</summary>
        internal static partial class UnicodeTable
        {
            /// <summary>
            /// What a character is made of, to the last: <c>=</c> of which it is also composed, <c>:</c> of which it is not, <c>~</c> what stands for it in
            /// the compatible form.
            /// </summary>
            private static ReadOnlySpan<byte> Decompositions => """
        {{Lines(Decompositions())}}
                """u8;

            /// <summary>Marks that stand on a letter, class by class.</summary>
            private static ReadOnlySpan<byte> MarkClasses => """
        {{Lines(MarkClasses())}}
                """u8;
        }

        """";

    private static IEnumerable<string> Decompositions()
    {
        foreach (var character in Characters.Where(static character => character is < 0xAC00 or > 0xD7A3))
        {
            var text = char.ConvertFromUtf32(character);
            var canonical = text.Normalize(NormalizationForm.FormD);
            var compatible = text.Normalize(NormalizationForm.FormKD);
            if (canonical != text)
                yield return Hex(character) + (canonical.Normalize() == text ? "=" : ":") + Parts(canonical);
            else if (compatible != text)
                yield return Hex(character) + "~" + Parts(compatible);
        }
    }

    /// <summary>Which of two marks comes first tells their classes; the lowest class is that of U+0334, the highest that of U+0345.</summary>
    private static IEnumerable<string> MarkClasses()
    {
        var classes = new List<List<int>>();
        foreach (var mark in Characters.Where(static character => char.ConvertFromUtf32(character).Normalize(NormalizationForm.FormD) is var text
            && text == char.ConvertFromUtf32(character) && (Swap(character, 0x334) || Swap(0x345, character))))
        {
            var place = classes.FindIndex(known => !Swap(mark, known[0]));
            if (place < 0)
                classes.Add([mark]);
            else if (Swap(classes[place][0], mark))
                classes.Insert(place, [mark]);
            else
                classes[place].Add(mark);
        }

        return classes.SelectMany(static (marks, i) => Ranges(marks).Prepend(i == 0 ? "" : "/").Where(static word => word.Length > 0));
    }

    private static bool Swap(int first, int second)
    {
        var text = char.ConvertFromUtf32(first) + char.ConvertFromUtf32(second);
        return text.Normalize(NormalizationForm.FormD) != text;
    }

    private static IEnumerable<string> Ranges(List<int> marks)
    {
        for (int first = 0, next = 1; first < marks.Count; first = next++)
        {
            while (next < marks.Count && marks[next] == marks[next - 1] + 1)
                next++;
            yield return Hex(marks[first]) + (next == first + 1 ? "" : "-" + Hex(marks[next - 1]));
        }
    }

    private static string Parts(string text) => string.Join('.', text.EnumerateRunes().Select(static rune => Hex(rune.Value)));

    private static string Hex(int number) => number.ToString("X", CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> words)
    {
        var (lines, line) = (new StringBuilder(), new StringBuilder());
        foreach (var word in words)
        {
            if (line.Length + word.Length > 150)
            {
                lines.Append(line).Append('\n');
                line.Clear();
            }

            line.Append(line.Length == 0 ? "        " : " ").Append(word);
        }

        return lines.Append(line).ToString();
    }
}
