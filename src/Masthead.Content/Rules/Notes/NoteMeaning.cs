using System.Text.RegularExpressions;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Notes;

/// <summary>What a typed note is, by its label and its words, and when it was made.</summary>
/// <param name="words">Of the language.</param>
/// <param name="isDayFirst">Whether the language always writes the day before the month.</param>
internal sealed class NoteMeaning(NoteWords words, bool isDayFirst)
{
    /// <summary>Where a wording begins that makes a note of a paragraph.</summary>
    public const int LatestWording = 60;

    private static readonly Regex Numbers = new(@"\d[./]\s?\d", RegexOptions.CultureInvariant);

    private static readonly Regex Word = new(@"\p{L}+", RegexOptions.CultureInvariant);

    /// <summary>The note with its kind; null where it is none.</summary>
    /// <param name="written">Its label.</param>
    /// <param name="folded">Its words, folded.</param>
    /// <param name="note">What is known of it so far.</param>
    public TypedNote? Of(WrittenLabel written, string folded, TypedNote note)
    {
        var label = written.Label;
        var isLater = HasYear(written.Between); // "Note (June 2015):" was not there from the beginning
        switch (label)
        {
            case NoteLabel.Disclaimer or NoteLabel.Disclosure:
                return note with { Disclaimer = words.DisclaimerIn(folded)?.Kind ?? KindOf(written) ?? words.DisclosedIn(folded) ?? words.DisclosedIn(Fold.Name(written.Text)) ?? (label == NoteLabel.Disclosure ? DisclaimerKind.Conflict : DisclaimerKind.Legal), Date = null };
            case NoteLabel.ContentWarning:
                return note with { Note = EditorNoteKind.ContentWarning };
        }

        var found = words.NoteIn(folded);
        if (label == NoteLabel.Note && isLater)
            return note with { Note = found?.Kind ?? EditorNoteKind.Update };
        if (label == NoteLabel.Note && (found is not { } wording || wording.Match.Index > LatestWording))
        {
            return words.DisclaimerIn(folded) is (var kind, _) ? note with { Disclaimer = kind }
                : words.IsNoted(folded) ? note with { Note = EditorNoteKind.Update }
                : null;
        }

        if (label == NoteLabel.EditorsNote && found is null && words.DisclaimerIn(folded) is (not DisclaimerKind.Syndication and not DisclaimerKind.Translation, _) disclaimer)
            return note with { Disclaimer = disclaimer.Kind };

        EditorNoteKind? said = label switch
        {
            NoteLabel.Correction => EditorNoteKind.Correction,
            NoteLabel.Clarification => EditorNoteKind.Clarification,
            NoteLabel.Retraction => EditorNoteKind.Retraction,
            NoteLabel.Update when found is not (EditorNoteKind.Correction or EditorNoteKind.Clarification or EditorNoteKind.Retraction, { Index: <= LatestWording }) => EditorNoteKind.Update,
            _ => null,
        };
        var type = said ?? found?.Kind ?? EditorNoteKind.Context;
        return note with
        {
            Note = type,
            Date = note.Date ?? (found is { } change ? DayOf(change.Kind, folded, change.Match) : null) ?? DayAtEnd(folded),
            WasNow = type == EditorNoteKind.Correction ? words.WasNowIn(note.Text) : null,
        };
    }

    /// <summary>Whether a label says by itself that the piece is paid for: "Anzeige".</summary>
    public bool IsAdvertising(WrittenLabel label) => label.Label == NoteLabel.Disclosure && KindOf(label) == DisclaimerKind.Sponsored;

    /// <summary>What a label is about that names more than an interest, which may be any: "Affiliate links".</summary>
    private DisclaimerKind? KindOf(WrittenLabel label) => words.DisclosedIn(Fold.Name(label.Text)) is { } kind and not DisclaimerKind.Conflict ? kind : null;

    public static bool HasYear(string between)
    {
        for (var i = 0; i + 4 <= between.Length; i++)
        {
            if (between[i] is '1' or '2' && between[i + 1] is '9' or '0' && char.IsDigit(between[i + 2]) && char.IsDigit(between[i + 3]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a year, a month or the numbers of a day and a month stand in it.</summary>
    public bool HasDate(string between) => HasYear(between) || Numbers.IsMatch(between) || Word.Matches(between).Cast<Match>().Any(word => words.MonthOf(word.Value.ToLowerInvariant()) is not null);

    public DateTime? DayIn(string text) => WrittenDay.In(text, words, isDayFirst);

    /// <summary>"was updated on 3 June 2015": of the words that say it was changed, and of those right behind them. What was wrong may have been a date too.</summary>
    public DateTime? DayOf(EditorNoteKind kind, string folded, Match match)
    {
        if (kind is not (EditorNoteKind.Update or EditorNoteKind.Clarification or EditorNoteKind.Retraction))
            return DayAtEnd(folded);

        var end = match.Index + match.Length;
        return DayIn(folded.Substring(match.Index, Math.Min(folded.Length, end + 30) - match.Index)) ?? DayAtEnd(folded);
    }

    /// <summary>"… (3 June 2015)".</summary>
    private DateTime? DayAtEnd(string folded)
    {
        var text = folded.TrimEnd('.', ' ', ')', ']', '*', '_');
        var open = text.LastIndexOfAny(['(', '[']);
        return text.Length < folded.Length && open > 0 && text.Length - open < 30 ? DayIn(text.Substring(open + 1)) : null;
    }
}
