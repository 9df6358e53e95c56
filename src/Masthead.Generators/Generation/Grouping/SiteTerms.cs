using Masthead.Content.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>The sections and tags of all articles.</summary>
/// <param name="Sections">Those that masthead.yml declares, in its order; then the others, by id.</param>
/// <param name="Tags">By id.</param>
internal sealed record SiteTerms(EquatableArray<Term> Sections, EquatableArray<Term> Tags);

/// <summary>A section or a tag. Spellings that lead to one id are one term; the first in ordinal order is printed.</summary>
internal sealed record Term(string Id, string Name)
{
    /// <param name="name">As an article writes it.</param>
    public static Term Of(string name) => new(Slugs.Of(name), name);

    public static EquatableArray<Term> Distinct(IEnumerable<Term> terms) =>
        terms.GroupBy(static term => term.Id, StringComparer.Ordinal)
            .Select(static spellings => new Term(spellings.Key, spellings.Select(static term => term.Name).OrderBy(static name => name, StringComparer.Ordinal).First()))
            .OrderBy(static term => term.Id, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Some terms as they are, and behind them those of the others that are none of them.</summary>
    public static EquatableArray<Term> Following(IEnumerable<Term> first, IEnumerable<Term> others) =>
        first.Concat(others).GroupBy(static term => term.Id, StringComparer.Ordinal).Select(static terms => terms.First()).ToEquatableArray();
}
