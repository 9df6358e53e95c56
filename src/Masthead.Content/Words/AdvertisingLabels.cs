using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>Labels of paid pieces that the authority of a country has found unclear, and what it asks for instead.</summary>
internal static class AdvertisingLabels
{
    /// <summary>The ASA's advice on advertisement features, and on influencers, of Great Britain and Northern Ireland. A word that is left open is followed by whom it was.</summary>
    private static readonly string[] UnclearInBritain =
    [
        "sponsored", "sponsored content", "sponsored post", "sponsored section", "sponsored feature", "sponsored story", "sponsorship", "sponsored by …", "spon", "#spon", "sp", "#sp", "in association with …", "in partnership with …",
        "in collaboration with …", "supported by …", "funded by …", "brought to you by …", "presented by …", "powered by …", "thanks to …", "brand publisher", "partner content", "promotion", "promoted", "promoted by …", "promoted content",
        "gifted", "affiliate", "aff", "#aff",
    ];

    /// <summary>Whether a label does not say clearly there that a piece is advertising.</summary>
    public static bool IsUnclear(string label, string? jurisdiction)
    {
        if (jurisdiction != "GB")
            return false;

        var folded = Fold.Name(label).TrimEnd('.', ':', '!');
        return UnclearInBritain.Any(unclear => unclear.EndsWith(" …", StringComparison.Ordinal)
            ? folded.StartsWith(unclear.TrimEnd('…'), StringComparison.Ordinal) || folded == unclear.TrimEnd('…', ' ')
            : folded == unclear);
    }
}
