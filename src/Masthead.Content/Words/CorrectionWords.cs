using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>How a language says that something is corrected.</summary>
/// <param name="Label">What a correction begins with, up to its text.</param>
/// <param name="Stems">Parts of words, folded and set off by spaces, of which a correction has one.</param>
internal sealed record CorrectionWords(string Label, string Stems)
{
    private string[]? stems;

    /// <summary>Null for a language without words of its own.</summary>
    public static CorrectionWords? For(string language) => Languages.Find(language)?.Corrections;

    public bool AreIn(string text)
    {
        var folded = Fold.Name(text);
        return (stems ??= Stems.Split(' ')).Any(folded.Contains);
    }
}
