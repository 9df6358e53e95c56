using System.Text;

namespace Masthead.Publishing;

/// <summary>An editor's note as a text by itself, for formats that have no room for what stood there before and what stands there now.</summary>
internal static class NoteText
{
    /// <summary>The note's words, and behind them, where they do not say it, what was and what is.</summary>
    /// <param name="note">The note.</param>
    /// <param name="language">Of the article, as a BCP 47 tag.</param>
    public static string Of(EditorNote note, string language)
    {
        if (IsSaid(note.Was, besides: note.Now, note.Text) && IsSaid(note.Now, besides: note.Was, note.Text))
            return note.Text;

        // Where one of the two is missing from the text, both belong together.
        return $"{note.Text} {NoticeWords.Change(note.Was, note.Now, language)}";
    }

    /// <summary>Whether a text has a value as words of its own, and not only within the other one: "140 metres" does not say "40 metres".</summary>
    private static bool IsSaid(string? value, string? besides, string text)
    {
        if (string.IsNullOrEmpty(value) || Bare(text).SequenceEqual(Bare(value)))
            return true;

        (int Start, int End)[] others = string.IsNullOrEmpty(besides) ? [] : [.. PlacesOf(besides, text)];
        return PlacesOf(value, text).Any(place => others.All(other =>
            other.End <= place.Start || place.End <= other.Start || (place.Start <= other.Start && other.End <= place.End)));
    }

    private static IEnumerable<(int Start, int End)> PlacesOf(string value, string text)
    {
        for (var start = 0; (start = text.IndexOf(value, start, StringComparison.Ordinal)) >= 0; start++)
        {
            var end = start + value.Length;
            if (!GoesOnBefore(text.AsSpan(0, start)) && !GoesOnBehind(text.AsSpan(end)))
                yield return (start, end);
        }
    }

    /// <summary>Whether a word or a number ends here that goes on behind it: "1." before "4".</summary>
    private static bool GoesOnBefore(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out var last, out _);
        return Rune.IsLetterOrDigit(last) || (text is [.., var digit, '.' or ','] && char.IsDigit(digit));
    }

    /// <summary>Whether a word or a number begins here that began before it: ".5" behind "1".</summary>
    private static bool GoesOnBehind(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var first, out _);
        return Rune.IsLetterOrDigit(first) || (text is ['.' or ',', var digit, ..] && char.IsDigit(digit));
    }

    /// <summary>A value is written without a full stop, and a sentence with one.</summary>
    private static ReadOnlySpan<char> Bare(string text) => text.AsSpan().Trim().TrimEnd('.');
}
