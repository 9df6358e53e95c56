using Masthead.Generators.Text;

namespace Masthead.Generators.Content;

/// <summary>What <c>masthead.yml</c> says about how the other files are read. Compared by value.</summary>
/// <param name="IgnoredKeys">Keys that the site has a use of its own for, folded: they are not read, whatever they are called.</param>
internal sealed record ReadingOptions(EquatableArray<string> IgnoredKeys)
{
    public static ReadingOptions None { get; } = new(EquatableArray<string>.Empty);

    public static ReadingOptions Of(Model.PublicationContent publication) => new(publication.IgnoredKeys.Select(Fold.Key).ToEquatableArray());

    /// <summary>Whether a key is the site's own: <c>x-…</c>, or one that it names.</summary>
    public bool IsSitesOwn(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || IgnoredKeys.Contains(Fold.Key(key));
}
