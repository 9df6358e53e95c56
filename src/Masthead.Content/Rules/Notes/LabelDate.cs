using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>A date before a label: "2015-08-11 update:", "3 June 2015 – Correction:", "2015 update:".</summary>
internal static class LabelDate
{
    private const int Longest = 24;

    /// <summary>Where the label may begin; null where no date stands before it, as asked of every paragraph.</summary>
    public static int? Behind(string text, int start, NoteWords words)
    {
        var (hasYear, hasDay, hasMonth) = (false, false, false);
        var place = start;
        while (place < text.Length && place - start < Longest)
        {
            var end = place;
            if (char.IsDigit(text[place]))
            {
                while (end < text.Length && char.IsDigit(text[end]))
                    end++;
                hasYear |= end - place == 4;
                hasDay |= end - place <= 2;
            }
            else if (char.IsLetter(text[place]))
            {
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;

                // Of most paragraphs the first word is none, and nothing is made for it.
                if (place == start && !IsFollowedByNumber(text, end))
                    return null;
                if (words.MonthOf(text.Substring(place, end - place).ToLowerInvariant()) is null && !IsOrdinal(text, place, end))
                    return hasYear || (hasMonth && hasDay) ? place : null;
                hasMonth |= !IsOrdinal(text, place, end);
            }
            else if (text[place] is ' ' or '.' or ',' or '-' or '/' or '–' or '—' or ')' or ']' or '\u00A0')
            {
                end++;
            }
            else
            {
                return null;
            }

            place = end;
        }

        return null;
    }

    private static bool IsFollowedByNumber(string text, int place) =>
        place + 1 < text.Length && ((text[place] == ' ' && char.IsDigit(text[place + 1])) || (text[place] == '.' && place + 2 < text.Length && char.IsDigit(text[place + 2])));

    /// <summary>"3rd".</summary>
    private static bool IsOrdinal(string text, int place, int end) => end - place == 2 && place > 0 && char.IsDigit(text[place - 1]) && string.CompareOrdinal(text, place, "to", 0, 2) != 0;
}
