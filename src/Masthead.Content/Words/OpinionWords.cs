using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>How disclaimers speak of opinion; for folded texts.</summary>
internal sealed class OpinionWords
{
    private Regex? views, apart, calling, own, piece;
    private string[]? stems;

    /// <summary>Of the words for views, set off by spaces: a text without any of them needs no closer look.</summary>
    public required string Stems { get; init; }

    /// <summary>What sets views apart from the publisher's.</summary>
    public required string Views { get; init; }

    /// <summary>What a disclaimer says views are, where it stands between other paragraphs: those expressed, or those of the author.</summary>
    public required string Apart { get; init; }

    /// <summary>What says that views are the writer's who speaks: "opinions are my own". Empty where nothing says it for certain.</summary>
    public string Own { get; init; } = "";

    /// <summary>What means the piece, or its author, so that its views are meant and nobody else's: "expressed in this article".</summary>
    public string Piece { get; init; } = "";

    /// <summary>What calls the piece an analysis or an opinion, with the word that points to it; "the analysis of" something is another one.</summary>
    public required string Calling { get; init; }

    /// <summary>Null for a language without words of its own.</summary>
    public static OpinionWords? For(string language) => Languages.Find(language)?.Opinion;

    public bool SpeaksOfViews(string folded) => (views ??= Words(Views)).IsMatch(folded);

    /// <summary>Whether a paragraph speaks of the views in the piece, and not of somebody's.</summary>
    public bool SetsApart(string folded) => (stems ??= Stems.Split(' ')).Any(folded.Contains) && (apart ??= Words(Apart)).IsMatch(folded);

    /// <summary>Whether a text, as it is written, needs a closer look. The first letter of a word may be a capital.</summary>
    public bool MayBeOfViews(string text)
    {
        foreach (var stem in stems ??= Stems.Split(' '))
        {
            var place = 0;
            while (text.AsSpan(place).IndexOf(stem.AsSpan(1)) is >= 0 and var step)
            {
                place += step + 1;
                if (place > 1 && (text[place - 2] == stem[0] || text[place - 2] == char.ToUpperInvariant(stem[0])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the writer says that views are their own.</summary>
    public bool AreTheWriters(string folded) => Own.Length > 0 && (own ??= Words(Own)).IsMatch(folded);

    /// <summary>Whether a wording means the views in the piece, wherever it stands.</summary>
    public bool AreOfThePiece(string folded) => Piece.Length > 0 && (piece ??= Words(Piece)).IsMatch(folded);

    /// <summary>The words that call the piece one of opinion.</summary>
    public string? CallingIn(string folded) => (calling ??= Words(Calling)).Match(folded) is { Success: true } found ? found.Value : null;

    private static Regex Words(string words) => new($@"\b(?:{words})\b", RegexOptions.CultureInvariant);
}
