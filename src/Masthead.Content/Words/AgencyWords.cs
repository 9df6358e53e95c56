using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>How a language says that an agency reports something, besides the verbs of <see cref="SpeechWords"/>; patterns for folded texts, in which <c>@</c> stands for its name.</summary>
internal sealed class AgencyWords
{
    /// <summary>How far a verb may be from an agency that something is told to: behind it there is still who tells it.</summary>
    private const int Told = 48;

    private Regex? nouns, to, reports, itself;

    /// <summary>What stands before the name and says what it is: "news agency".</summary>
    public required string Nouns { get; init; }

    /// <summary>What makes of the agency the one that something is told to.</summary>
    public required string To { get; init; }

    /// <summary>What says that the agency reports.</summary>
    public required string Reports { get; init; }

    /// <summary>What speaks of the agency itself, and of nothing that it reports: its spokesman, its shares.</summary>
    public required string Itself { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static AgencyWords? For(string language) => Languages.Find(language)?.Agencies;

    /// <summary>Whether a sentence says what an agency reports.</summary>
    /// <param name="before">Of the sentence, what stands before the agency's name.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="near">How much of both a verb is looked for in.</param>
    public bool AreIn(string before, string behind, SpeechWords speech, (int Before, int Behind) near)
    {
        before = (nouns ??= Pattern($@" (?:{Nouns}) ?$")).Replace(Fold.Name($" {before} @").TrimEnd('@'), " ");
        behind = Fold.Name("@" + behind).Substring(1);
        var sentence = before + "@" + behind;
        if ((itself ??= Pattern($@"\b(?:{Itself})")).IsMatch(sentence))
            return false;

        return speech.Attributes((Last(before, near.Before) + " " + behind.Substring(0, Math.Min(behind.Length, near.Behind))).AsSpan())
            || (reports ??= Pattern($@"(?:\b|(?=@))(?:{Reports})")).IsMatch(sentence)
            || ((to ??= Pattern($@"\b(?:{To}) ?$")).IsMatch(before) && speech.Attributes(Last(before.Substring(before.LastIndexOf(',') + 1), Told).AsSpan()));
    }

    private static string Last(string text, int length) => text.Substring(Math.Max(0, text.Length - length));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
