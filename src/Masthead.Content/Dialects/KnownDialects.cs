using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>All dialects.</summary>
internal static class KnownDialects
{
    /// <summary>Our own: what all generators agree on, and no more.</summary>
    public static Dialect Masthead { get; } = new("masthead", "Masthead");

    public static IReadOnlyList<Dialect> All { get; } = [Masthead, Jekyll.Dialect, Hugo.Dialect, Docusaurus.Dialect, Astro.Dialect, Eleventy.Dialect, MkDocs.Dialect];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(static dialect => dialect.Name)];

    /// <summary>By name, in whatever case; null where there is none of that name, or none is named.</summary>
    public static Dialect? Named(string? name) => name is null ? null : All.FirstOrDefault(dialect => dialect.Name == Fold.Key(name.Trim()));
}
