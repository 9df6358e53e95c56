using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>How a language says that something is corrected.</summary>
/// <param name="Label">What a correction begins with, up to its text.</param>
/// <param name="Beginnings">What words begin with by which a text corrects, or says that something was wrong; for folded texts.</param>
internal sealed record CorrectionWords(string Label, string Beginnings)
{
    private Regex? words;

    /// <summary>Null for a language without words of its own.</summary>
    public static CorrectionWords? For(string language) => Languages.Find(language)?.Corrections;

    public bool AreIn(string text) => (words ??= new Regex($@"\b(?:{Beginnings})", RegexOptions.CultureInvariant)).IsMatch(Fold.Name(text));
}
