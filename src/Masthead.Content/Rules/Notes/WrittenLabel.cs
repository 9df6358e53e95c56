using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>What ends a label.</summary>
internal enum LabelEnd
{
    None,
    Colon,
    Dash,
    Stop,

    /// <summary>Of a label that is a clause: "In the interest of full disclosure, …".</summary>
    Comma,

    /// <summary>Its emphasis or its brackets, the end of its line, or of all.</summary>
    Close,
}

/// <summary>The label that a paragraph begins with: "Update (3 June 2015):", "[Editor's note –".</summary>
/// <param name="Start">Where it begins in the block's text, or the date that stands before it.</param>
/// <param name="Text">Its words.</param>
/// <param name="Behind">Behind what ends it.</param>
/// <param name="IsSetOff">Whether emphasis, brackets, capitals or a date set it off: what a heading of a how-to has not.</param>
internal sealed record WrittenLabel(NoteLabel Label, int Start, string Text, int Behind, LabelEnd EndedBy, bool IsSetOff, string Between)
{
    private const int MostWords = 7;

    /// <summary>Of a label that a comma may end.</summary>
    private const int ShortestClause = 20;

    /// <summary>Of what stands between a label and its colon.</summary>
    private const int LongestBetween = 70;

    /// <summary>Of a word that is cut short before a number: "godz. 14".</summary>
    private const int LongestShort = 4;

    /// <summary>Of a time: "3:15 p.m.".</summary>
    private static readonly Regex HalfOfDay = new(@"\G(?<=\d[ \u00A0]?)[ap]\.?[ \u00A0]?m\b\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Null where the block begins with none, or one of its lines does.</summary>
    /// <param name="from">Where the line begins.</param>
    public static WrittenLabel? Of(ProseBlock block, NoteWords words, int from = 0)
    {
        var text = block.Text;
        var start = BeginningOf(text, out var isBracketed, from);
        if (start >= text.Length)
            return null;

        var word = LabelDate.Behind(text, start, words) ?? start;
        if (!words.MayBeginLabel(text, word))
            return null;

        var (first, ends) = WordsAt(text, word);
        if (words.LabelOf(first) is not (var label, var count) || (word > start && label is NoteLabel.Note or NoteLabel.Disclaimer or NoteLabel.Disclosure or NoteLabel.ContentWarning))
            return null;

        var end = ends[count - 1];
        var (endedBy, at, behind) = EndOf(block, word, end, label, words);
        if (endedBy == LabelEnd.None || (word > start && endedBy is not (LabelEnd.Colon or LabelEnd.Dash)))
            return null;

        var between = text.Substring(start, word - start) + text.Substring(end, at - end);
        var isSetOff = isBracketed || block.IsMarked(start) || IsInCapitals(text, word, end) || between.Any(char.IsDigit) || block.Kind is ProseBlockKind.QuotedBlock;
        return new WrittenLabel(label, start, text.Substring(word, end - word), behind, endedBy, isSetOff, between);
    }

    /// <summary>Where the first word is, behind marks, brackets and what opens a box: <c>[!NOTE]</c>, <c>:::note</c>, <c>!!! note "…"</c>.</summary>
    public static int BeginningOf(string text, out bool isBracketed, int from = 0)
    {
        isBracketed = false;
        var place = from;
        while (place < text.Length && !char.IsLetterOrDigit(text[place]))
        {
            if (IsQuotationMark(text[place]))
                return text.Length;
            if (BoxEnd(text, place) is { } box)
            {
                (place, isBracketed) = (box, true);
                continue;
            }

            isBracketed |= text[place] is '[' or '(';
            place++;
        }

        return place;
    }

    private static bool IsQuotationMark(char character) => character is '"' or '“' or '„' or '«' or '‘' or '»';

    /// <summary>Behind what opens a box, and its name: at its title, or at its text.</summary>
    private static int? BoxEnd(string text, int place)
    {
        if (string.CompareOrdinal(text, place, "[!", 0, 2) == 0)
            return text.IndexOf(']', place) is > 0 and var closed ? closed + 1 : null;
        if (string.CompareOrdinal(text, place, ":::", 0, 3) != 0 && string.CompareOrdinal(text, place, "!!!", 0, 3) != 0)
            return null;

        var name = place + 3;
        while (name < text.Length && text[name] is ':' or ' ')
            name++;
        while (name < text.Length && char.IsLetterOrDigit(text[name]))
            name++;
        while (name < text.Length && text[name] is ' ' or '"' or '[' or '{')
            name++;
        return name;
    }

    private static (List<string> Words, List<int> Ends) WordsAt(string text, int place)
    {
        var (words, ends) = (new List<string>(), new List<int>());
        while (place < text.Length && words.Count < MostWords && char.IsLetter(text[place]))
        {
            var start = place;
            while (place < text.Length && (char.IsLetter(text[place]) || char.GetUnicodeCategory(text[place]) == System.Globalization.UnicodeCategory.NonSpacingMark || (text[place] is '\'' or '’' && place + 1 < text.Length && char.IsLetter(text[place + 1]))))
                place++;
            words.AddRange(NoteWords.WordsOf(text.Substring(start, place - start)));
            ends.Add(place);
            if (place < text.Length && text[place] is '\'' or '’') // editors’ note
                place++;
            while (place < text.Length && text[place] is ' ' or '.' or '-' or '\u00A0')
                place++;
        }

        return (words, ends);
    }

    /// <summary>Goes over numbers, months and what stands in brackets, to what ends the label.</summary>
    private static (LabelEnd EndedBy, int At, int Behind) EndOf(ProseBlock block, int start, int end, NoteLabel label, NoteWords words)
    {
        var text = block.Text;
        var isMarked = block.IsMarked(start);
        var limit = Math.Min(text.Length, end + LongestBetween);
        for (var place = end; place < limit; place++)
        {
            switch (text[place])
            {
                case ':' when place > end && char.IsDigit(text[place - 1]) && place + 1 < text.Length && char.IsDigit(text[place + 1]):
                    break;
                case ':' or '：':
                    return (LabelEnd.Colon, place, place + 1);
                case ',' when label == NoteLabel.Disclosure && place == end && end - start > ShortestClause:
                    return (LabelEnd.Comma, place, place + 1);
                case '\n':
                    return (LabelEnd.Close, place, place + 1);
                case ']' or ')' or '"' or '}':
                    return (LabelEnd.Close, place, text.Length > place + 1 && text[place + 1] is ':' or '.' ? place + 2 : place + 1);
                case '(' or '[' when text.IndexOf(text[place] == '(' ? ')' : ']', place, limit - place) is > 0 and var closed:
                    place = closed;
                    break;
                case '–' or '—' or '-' when text[place] == '—' || (text[place - 1] is ' ' or '\u00A0' && (place + 1 == text.Length || text[place + 1] is ' ' or '\u00A0' or '\n')):
                    return EndBehindDash(block, start, place, label, words) ?? (LabelEnd.Dash, place, place + 1);
                case '.' when place + 1 == text.Length || (char.IsWhiteSpace(text[place + 1]) && IsSentenceEnd(text, end, place, words) && !(place + 2 < text.Length && text[place + 2] is '(' or '[')):
                    return (LabelEnd.Stop, place, place + 1);
                case var letter when char.IsLetter(letter):
                    if (isMarked && !block.IsMarked(place))
                        return (LabelEnd.Close, place, place);
                    if (HalfOfDay.Match(text, place) is { Success: true } half)
                    {
                        place += half.Length - 1;
                        break;
                    }

                    var word = place;
                    while (place + 1 < text.Length && (char.IsLetter(text[place + 1]) || text[place + 1] is '\'' or '’'))
                        place++;
                    if (!IsBetween(text.Substring(word, place + 1 - word), words) && isMarked && EndOfMark(block, end, limit) is { } closing)
                        return closing;
                    if (!IsBetween(text.Substring(word, place + 1 - word), words))
                        return label == NoteLabel.EditorsNote ? BehindAnything(text, word, limit) : (LabelEnd.None, word, word);
                    break;
                case var digit when char.IsDigit(digit) && isMarked && !block.IsMarked(place):
                    return (LabelEnd.Close, place, place);
            }
        }

        return limit == text.Length ? (LabelEnd.Close, limit, limit) : (LabelEnd.None, end, end);
    }

    /// <summary>"**Update of 3 June 2015, in the evening.**": anything may stand beside a year, up to the stop with which the emphasis ends.</summary>
    private static (LabelEnd EndedBy, int At, int Behind)? EndOfMark(ProseBlock block, int end, int limit)
    {
        var close = end;
        while (close < limit && block.IsMarked(close))
            close++;
        return close > end && close < block.Text.Length && block.Text[close - 1] is ':' or '.' && NoteMeaning.HasYear(block.Text.Substring(end, close - end))
            ? (block.Text[close - 1] == ':' ? LabelEnd.Colon : LabelEnd.Stop, close - 1, close)
            : null;
    }

    /// <summary>"Correction – 3 June:": a dash may stand before the date.</summary>
    private static (LabelEnd EndedBy, int At, int Behind)? EndBehindDash(ProseBlock block, int start, int dash, NoteLabel label, NoteWords words) =>
        label != NoteLabel.EditorsNote && EndOf(block, start, dash + 1, label, words) is { EndedBy: LabelEnd.Colon } end && block.Text.Substring(dash, end.At - dash).Any(char.IsLetterOrDigit) ? end : null;

    /// <summary>"Editor's note from Jane Roe:".</summary>
    private static (LabelEnd EndedBy, int At, int Behind) BehindAnything(string text, int word, int limit)
    {
        var end = text.IndexOfAny([':', '.', '?', '!', '\n'], word, limit - word);
        return end > 0 && text[end] == ':' ? (LabelEnd.Colon, end, end + 1) : (LabelEnd.None, word, word);
    }

    private static bool IsBetween(string word, NoteWords words)
    {
        var folded = word.ToLowerInvariant();
        return words.StandsBetween(folded) || words.MonthOf(folded) is not null;
    }

    /// <summary>Not behind a short form of a month or of what may stand before a number, nor behind the number of a day.</summary>
    private static bool IsSentenceEnd(string text, int end, int stop, NoteWords words)
    {
        if (stop == end)
            return true;

        var word = stop;
        while (word > end && char.IsLetterOrDigit(text[word - 1]))
            word--;
        var last = text.Substring(word, stop - word);
        return last.Length > 0 && !(last.Length <= LongestShort && stop + 2 < text.Length && char.IsDigit(text[stop + 2]) && words.StandsBetween(last.ToLowerInvariant())) && (char.IsDigit(last[0]) ? last.Length > 2 : words.MonthOf(last.ToLowerInvariant()) is null || last.Length > 4);
    }

    private static bool IsInCapitals(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
                return false;
        }

        return end - start > 2;
    }
}
