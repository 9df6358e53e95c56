using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What <c>masthead.yml</c> says about how the other files are read. Compared by value.</summary>
/// <param name="IgnoredKeys">Keys that the site has a use of its own for, folded: they are not read, whatever they are called.</param>
/// <param name="Fields">Keys that the site declares.</param>
internal sealed record ReadingOptions(EquatableArray<string> IgnoredKeys, DeclaredFields Fields)
{
    public static ReadingOptions None { get; } = new([], DeclaredFields.None);

    public static ReadingOptions Of(PublicationContent publication) => new(publication.IgnoredKeys.Concat(publication.Fields.FaultyKeys).Select(Fold.Key).ToEquatableArray(), publication.Fields);

    /// <summary>Whether a key is the site's own: <c>x-…</c>, or one that it names.</summary>
    public bool IsSitesOwn(string key) => key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || IgnoredKeys.Contains(Fold.Key(key));
}
