using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// An image written key by key, as themes of other generators have it: <c>heroImage: /ferry.jpg</c> with <c>heroImageCredit: Lin Wei</c> beside it is
/// <c>heroImage: { src: /ferry.jpg, credit: Lin Wei }</c>.
/// </summary>
internal static class ImageParts
{
    private const string Source = "src";

    private static readonly string[] Parts = ["credit", "alt", "caption", "license"];

    /// <param name="article">All that the file says.</param>
    /// <param name="keys">Of an article.</param>
    /// <param name="declared">Those that masthead.yml declares: they stay the site's own.</param>
    /// <param name="binder">Of the file.</param>
    public static DataMapping Joined(DataMapping article, KeySet keys, IDeclaredKeys declared, Binder binder)
    {
        if (!binder.Dialect.IsOpen("an article"))
            return article;

        // Few files have any: what follows folds keys.
        DataEntry[] beside = [.. article.Entries.Where(static entry => entry.Value is DataScalar && Parts.Any(part => entry.Key.Value.EndsWith(part, StringComparison.OrdinalIgnoreCase)))];
        if (beside.Length == 0)
            return article;

        var inDialect = binder.Dialect.KeysOf("an article");
        var joined = new Dictionary<DataEntry, DataEntry>();
        var taken = new HashSet<DataEntry>();
        foreach (var image in article.Entries)
        {
            if (image.Value is not DataScalar { IsEmpty: false } source || !IsImage(image.Key.Value))
                continue;

            DataEntry[] parts = [.. Parts.SelectMany(part => beside.Where(entry => IsPart(entry, Fold.Key(image.Key.Value) + part)).Take(1).Select(entry => new DataEntry(Named(part, entry.Key), entry.Value)))];
            if (parts.Length == 0)
                continue;

            joined[image] = new DataEntry(image.Key, new DataMapping(source.Range, [new DataEntry(Named(Source, image.Key), source), .. parts]));
            taken.UnionWith(beside.Where(entry => parts.Any(part => ReferenceEquals(part.Value, entry.Value))));
        }

        return joined.Count == 0 ? article
            : new DataMapping(article.Range, [.. article.Entries.Where(entry => !taken.Contains(entry)).Select(entry => joined.TryGetValue(entry, out var image) ? image : entry)]);

        bool IsImage(string written) => !binder.IsSitesOwn(written) && (keys.TryGet(written, out var key) || inDialect.TryGet(written, keys, out key)) && key.Name is "image" or "thumbnail" or "images";

        bool IsPart(DataEntry entry, string folded) => Fold.Key(entry.Key.Value) == folded && !binder.IsSitesOwn(entry.Key.Value) && !declared.TryGet(entry.Key.Value, out _);
    }

    private static DataScalar Named(string name, DataScalar key) => new(key.Range, name, key.Style);
}
