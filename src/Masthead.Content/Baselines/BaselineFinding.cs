using System.Globalization;
using System.Text;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Baselines;

/// <summary>A finding as a baseline knows it: by its rule, its file and what it marks, and not by its line, so that it is the same one when the lines above it change.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">From the baseline's folder, with <c>/</c>.</param>
/// <param name="Marked">What stands there, in one line; of a long text its beginning, and what tells it from others that begin so.</param>
internal readonly record struct BaselineFinding(string Rule, string File, string Marked)
{
    private const int Longest = 80;

    /// <param name="text">All of the file.</param>
    /// <param name="range">What the finding marks.</param>
    public static BaselineFinding Of(string rule, string file, string text, TextRange range)
    {
        var start = Math.Min(range.Start, text.Length);
        return new BaselineFinding(rule, file, OneLine(text.Substring(start, Math.Max(start, Math.Min(range.End, text.Length)) - start)));
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                line.Append(character);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        var marked = line.ToString().TrimEnd();
        return marked.Length <= Longest ? marked : string.Format(CultureInfo.InvariantCulture, "{0}… {1:x8}", Cut.At(marked, Longest), StableHash.Of(marked));
    }
}
