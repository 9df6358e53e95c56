using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>How a language says that something is corrected.</summary>
/// <param name="Label">What a correction begins with, up to its text.</param>
/// <param name="Beginnings">What words begin with by which a text corrects, or says that something was wrong; for folded texts.</param>
internal sealed record CorrectionWords(string Label, string Beginnings)
{
    private Regex? words, contrasts;
    private HashSet<string>? empty;

    private static readonly Regex Word = new(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant);

    /// <summary>What sets what is right against what was wrong: "not", "instead".</summary>
    public required string Contrasts { get; init; }

    /// <summary>Words by which a text says that something was corrected, and of which none says what. Set off by spaces.</summary>
    public required string Empty { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static CorrectionWords? For(string language) => Languages.Find(language)?.Corrections;

    public bool AreIn(string text) => (words ??= new Regex($@"\b(?:{Beginnings})", RegexOptions.CultureInvariant)).IsMatch(Fold.Name(text));

    /// <summary>Whether a text, however short, sets one thing against another, or quotes what it corrects.</summary>
    public bool SetsRight(string text) => (contrasts ??= new Regex($@"\b(?:{Contrasts})\b|[→“„«»""]|->|(?<!\p{{L}})'[^']+'", RegexOptions.CultureInvariant)).IsMatch(Fold.Name(text));

    /// <summary>Whether a text, however long, says no more than that something was corrected, and when.</summary>
    public bool SayNothing(string text, NoteWords? notes)
    {
        empty ??= [.. Empty.Split(' ')];
        return Word.Matches(Fold.Name(text)).Cast<Match>().All(word => empty.Contains(word.Value) || notes?.MonthOf(word.Value) is not null);
    }
}
