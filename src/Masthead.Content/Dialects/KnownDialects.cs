using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>All dialects.</summary>
internal static class KnownDialects
{
    /// <summary>Our own: what all generators agree on, and no more.</summary>
    public static Dialect Masthead { get; } = new("masthead", "Masthead")
    {
        ArticlePlaces = ["articles"],
        AuthorPlaces = ["authors", "authors.yml", "authors.yaml", "authors.json", "authors.toml"],
    };

    public static IReadOnlyList<Dialect> All { get; } = [Masthead, Jekyll.Dialect, Hugo.Dialect, Docusaurus.Dialect, Astro.Dialect, Eleventy.Dialect, MkDocs.Dialect];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static dialect => dialect.Name)];

    /// <summary>The one that splits a text of a key at its blanks.</summary>
    public static Dialect? Splitting(string key) => All.FirstOrDefault(dialect => dialect.SplitAtBlanks.Contains(key));

    /// <summary>Whether a key is one of some generator's, and so no slip: <c>gravatar</c> is no <c>avatar</c>.</summary>
    /// <param name="owner">What has the keys.</param>
    public static bool PassOver(string key, string owner) => All.Any(dialect => dialect.KeysOf(owner).IsPassedOver(key));

    /// <summary>By name, in whatever case; null where there is none of that name, or none is named.</summary>
    public static Dialect? Named(string? name) => name is null ? null : All.FirstOrDefault(dialect => dialect.Name == Fold.Key(name.Trim()));
}
