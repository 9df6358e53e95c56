using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>The words of a byline, and how names are joined.</summary>
internal sealed class BylineWords
{
    /// <summary>For a language without words of its own: names alone, set off by punctuation that every language has.</summary>
    private static readonly BylineWords Neutral = new() { By = "", And = ", ", In = ", ", With = ", ", Roles = [] };

    /// <summary>Before the authors.</summary>
    public required string By { get; init; }

    /// <summary>Before the last name of a list.</summary>
    public required string And { get; init; }

    /// <summary>The same before names that begin with some sounds.</summary>
    public (Regex Sounds, string Word)? AndBeforeSound { get; init; }

    /// <summary>Before a place.</summary>
    public required string In { get; init; }

    /// <summary>Articles that places begin with, and what they are together with <see cref="In"/>.</summary>
    public (string Article, string Word)[] Contractions { get; init; } = [];

    /// <summary>Other words before a place, and the places that they stand before.</summary>
    public (string Word, string[] Places)[] PlacesBehind { get; init; } = [];

    /// <summary>Whether names hold the word before a place too: Maria Luisa da Silva.</summary>
    public bool MayNamesHoldIn { get; init; }

    /// <summary>Behind a place, where a language sets it off instead of putting a word before it.</summary>
    public string BehindPlace { get; init; } = "";

    /// <summary>Before those who wrote along.</summary>
    public required string With { get; init; }

    /// <summary>Before those in each of the other roles.</summary>
    public required Dictionary<CreditRole, string> Roles { get; init; }

    public static BylineWords For(string language) => Languages.Find(language)?.Byline ?? Neutral;

    /// <summary>Before those in a role; nothing in a language without words of its own.</summary>
    public string PhraseFor(CreditRole role) => Roles.TryGetValue(role, out var phrase) ? phrase + " " : "";

    /// <summary>Before the last name; "et al." brings its own.</summary>
    public string AndBefore(string name) => name == "et al." ? " " : AndBeforeSound is { } sound && sound.Sounds.IsMatch(name) ? sound.Word : And;

    /// <summary>The word and the place: "in Moscow", "au Havre", "op Texel", "(Moskwa)".</summary>
    public string InPlace(string place)
    {
        foreach (var (word, places) in PlacesBehind)
        {
            if (places.Contains(place))
                return word + place;
        }

        foreach (var (article, word) in Contractions)
        {
            if (place.StartsWith(article, StringComparison.Ordinal))
                return word + place.Substring(article.Length);
        }

        return In + place + BehindPlace;
    }
}
