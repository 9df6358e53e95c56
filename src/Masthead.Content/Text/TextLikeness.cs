namespace Masthead.Content.Text;

/// <summary>Whether two folded texts say the same: to the letter, or, from twelve words on, in all but a twentieth.</summary>
internal static class TextLikeness
{
    private const int LeastWords = 12;

    private const double MostDifference = 0.05;

    private const int Slack = 40;

    /// <summary>Longer texts are the same only to the letter: comparing them is not free.</summary>
    private const int LongestText = 5_000;

    /// <summary>Whether two texts, folded or not, can be alike, by their lengths: folding changes them little, and is not free.</summary>
    public static bool MayBeAlike(string text, string other) => Math.Abs(text.Length - other.Length) <= Slack + Math.Max(text.Length, other.Length) / 4;

    public static bool AreAlike(string folded, string other)
    {
        if (folded == other)
            return folded.Length > 0;

        var longer = Math.Max(folded.Length, other.Length);
        return longer <= LongestText && HasWords(folded) && HasWords(other) && IsWithin((int)(longer * MostDifference), folded, other);
    }

    /// <summary>Folded, it has one space between two words.</summary>
    private static bool HasWords(string text)
    {
        var spaces = 0;
        for (var place = text.IndexOf(' '); place >= 0 && spaces < LeastWords - 1; place = text.IndexOf(' ', place + 1))
            spaces++;
        return spaces >= LeastWords - 1;
    }

    /// <summary>Whether so many letters inserted, deleted or replaced make one of the other; the limit also bounds how far apart places are that are compared.</summary>
    private static bool IsWithin(int limit, string text, string other)
    {
        if (Math.Abs(text.Length - other.Length) > limit)
            return false;

        var (last, current) = (new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;

        for (var i = 1; i <= text.Length; i++)
        {
            var (from, to) = (Math.Max(1, i - limit), Math.Min(other.Length, i + limit));
            current[from - 1] = from == 1 ? i : limit + 1;
            var least = current[from - 1];
            for (var j = from; j <= to; j++)
            {
                var above = j == i + limit ? limit + 1 : last[j];
                current[j] = Math.Min(Math.Min(above, current[j - 1]) + 1, last[j - 1] + (text[i - 1] == other[j - 1] ? 0 : 1));
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
                return false;
            (last, current) = (current, last);
        }

        return last[other.Length] <= limit;
    }
}
