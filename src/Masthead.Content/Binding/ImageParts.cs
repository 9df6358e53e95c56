using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// An image of another generator's site, key by key, since its templates take an address: <c>heroImage: /ferry.jpg</c> with <c>heroImageCredit: Lin Wei</c> beside it is
/// <c>heroImage: { src: /ferry.jpg, credit: Lin Wei }</c>. Such a key begins as the image's does; of the image that stands for the piece, with <c>image</c> or <c>photo</c> too.
/// </summary>
internal static class ImageParts
{
    /// <summary>Behind the name of the image's key, folded, and what they are in an image.</summary>
    private static readonly (string Ending, string Part)[] Parts =
        [("credit", "credit"), ("credits", "credit"), ("alt", "alt"), ("alttext", "alt"), ("description", "alt"), ("caption", "caption"), ("license", "license"), ("licence", "license")];

    /// <summary>Of such a key as it is written: <c>image-alt-text</c>.</summary>
    private static readonly string[] LastWords = ["credit", "credits", "alt", "text", "description", "caption", "license", "licence"];

    private static readonly string[] OtherBeginnings = ["image", "photo"];

    /// <param name="article">All that the file says.</param>
    /// <param name="keys">Of an article.</param>
    /// <param name="declared">Those that masthead.yml declares: they stay the site's own.</param>
    /// <param name="binder">Of the file.</param>
    public static DataMapping Joined(DataMapping article, KeySet keys, IDeclaredKeys declared, Binder binder)
    {
        if (binder.Dialect.IsOurs)
            return article;

        // Few files have any: what follows folds keys.
        List<DataEntry> free = [.. article.Entries.Where(entry => MayBePart(entry) && !binder.IsSitesOwn(entry.Key.Value) && !keys.TryGet(entry.Key.Value, out _) && !declared.TryGet(entry.Key.Value, out _))];
        if (free.Count == 0)
            return article;

        DataEntry[] all = [.. free];
        var images = article.Entries.Select(entry => (Entry: entry, Key: KeyOf(entry, keys, binder))).Where(static image => image.Key?.Name is "image" or "thumbnail" or "images").ToArray();
        var ofPiece = images.Where(static image => image.Key!.Name != "images").OrderBy(static image => image.Key!.Name == "thumbnail").ThenBy(static image => image.Key!.Rank).FirstOrDefault().Entry.Key;
        var whole = images.ToDictionary(
            static image => image.Entry.Key,
            image => Whole(image.Entry, [Fold.Key(image.Entry.Key.Value), .. image.Entry.Key == ofPiece ? OtherBeginnings : []], free));
        return new DataMapping(article.Range, [.. article.Entries.Except(all.Except(free)).Select(entry => whole.TryGetValue(entry.Key, out var image) ? image : entry)]);
    }

    private static bool MayBePart(DataEntry entry) =>
        entry.Value is DataScalar { IsEmpty: false } && LastWords.Any(word => entry.Key.Value.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static KnownKey? KeyOf(DataEntry entry, KeySet keys, Binder binder) =>
        entry.Value is DataScalar { IsEmpty: false } or DataMapping && !binder.IsSitesOwn(entry.Key.Value)
        && (keys.TryGet(entry.Key.Value, out var key) || binder.Dialect.KeysOf("an article").TryGet(entry.Key.Value, keys, out key)) ? key : null;

    /// <param name="beginnings">Of keys that are its parts, the first foremost.</param>
    /// <param name="free">What may be a part of an image; what is one of this image is taken out.</param>
    private static DataEntry Whole(DataEntry image, IEnumerable<string> beginnings, List<DataEntry> free)
    {
        var parts = new List<DataEntry>();
        foreach (var beginning in beginnings)
        {
            foreach (var entry in free.ToArray())
            {
                if (PartOf(Fold.Key(entry.Key.Value), beginning) is { } part && !parts.Exists(other => other.Key.Value == part))
                {
                    parts.Add(entry.As(part));
                    free.Remove(entry);
                }
            }
        }

        if (parts.Count == 0)
            return image;

        return new DataEntry(image.Key, image.Value is DataMapping map
            ? new DataMapping(map.Range, [.. map.Entries, .. parts.Where(part => !map.Entries.Any(entry => Fold.Key(entry.Key.Value) == part.Key.Value))])
            : new DataMapping(image.Value.Range, [image.As("src"), .. parts]));
    }

    private static string? PartOf(string key, string beginning) =>
        key.StartsWith(beginning, StringComparison.Ordinal) ? Parts.FirstOrDefault(part => key.Length == beginning.Length + part.Ending.Length && key.EndsWith(part.Ending, StringComparison.Ordinal)).Part : null;
}
