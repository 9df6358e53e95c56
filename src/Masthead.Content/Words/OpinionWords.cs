using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>How disclaimers speak of opinion; for folded texts.</summary>
internal sealed class OpinionWords
{
    private Regex? views, apart, calling;
    private string[]? stems;

    /// <summary>Of the words for views, set off by spaces: a text without any of them needs no closer look.</summary>
    public required string Stems { get; init; }

    /// <summary>What sets views apart from the publisher's.</summary>
    public required string Views { get; init; }

    /// <summary>What a disclaimer says views are, where it stands between other paragraphs: those expressed, or those of the author.</summary>
    public required string Apart { get; init; }

    /// <summary>What calls the piece an analysis or an opinion, with the word that points to it; "the analysis of" something is another one.</summary>
    public required string Calling { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static OpinionWords? For(string language) => Languages.Find(language)?.Opinion;

    public bool SpeaksOfViews(string folded) => (views ??= Words(Views)).IsMatch(folded);

    /// <summary>Whether a paragraph speaks of the views in the piece, and not of somebody's.</summary>
    public bool SetsApart(string folded) => (stems ??= Stems.Split(' ')).Any(folded.Contains) && (apart ??= Words(Apart)).IsMatch(folded);

    /// <summary>The words that call the piece one of opinion.</summary>
    public string? CallingIn(string folded) => (calling ??= Words(Calling)).Match(folded) is { Success: true } found ? found.Value : null;

    private static Regex Words(string words) => new($@"\b(?:{words})\b", RegexOptions.CultureInvariant);
}
