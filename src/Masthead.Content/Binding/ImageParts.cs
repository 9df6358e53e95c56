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
    /// <summary>Behind the name of the image's key, folded, what they are in an image, the first foremost, and whether nothing but a picture has such: <c>heroCaption</c> is that of <c>heroImage</c>.</summary>
    private static readonly (string Ending, string Part, bool IsOfPictures)[] Parts =
    [
        ("credit", "credit", true), ("credits", "credit", true), ("attribution", "credit", true), ("photographer", "credit", true), ("author", "credit", false), ("artist", "credit", false), ("by", "credit", false),
        ("courtesy", "credit", false), ("copyright", "credit", false), ("source", "credit", false), ("alt", "alt", true), ("alttext", "alt", true), ("description", "alt", false), ("caption", "caption", true),
        ("license", "license", false), ("licence", "license", false),
    ];

    /// <summary>Of such a key as it is written: <c>image-alt-text</c>.</summary>
    private static readonly string[] LastWords = [.. Parts.Select(static part => part.Ending == "alttext" ? "text" : part.Ending)];

    private const string Image = "image";

    private static readonly string[] OtherBeginnings = [Image, "photo"];

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
            image => Whole(image.Entry, BeginningsOf(Fold.Key(image.Entry.Key.Value), image.Entry.Key == ofPiece), free));
        return new DataMapping(article.Range, [.. article.Entries.Except(all.Except(free)).Select(entry => whole.TryGetValue(entry.Key, out var image) ? image : entry)]);
    }

    private static bool MayBePart(DataEntry entry) =>
        entry.Value is DataScalar { IsEmpty: false } && LastWords.Any(word => entry.Key.Value.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    private static KnownKey? KeyOf(DataEntry entry, KeySet keys, Binder binder) =>
        entry.Value is DataScalar { IsEmpty: false } or DataMapping && !binder.IsSitesOwn(entry.Key.Value)
        && (keys.TryGet(entry.Key.Value, out var key) || binder.Dialect.KeysOf("an article").TryGet(entry.Key.Value, keys, out key)) ? key : null;

    /// <summary>Of keys that are an image's parts, the first foremost: <c>heroImage</c>, and <c>hero</c> of what is said of pictures alone.</summary>
    private static IEnumerable<(string Text, bool IsOfPictures)> BeginningsOf(string key, bool isOfPiece)
    {
        yield return (key, false);
        if (key.Length > Image.Length && key.EndsWith(Image, StringComparison.Ordinal))
            yield return (key.Substring(0, key.Length - Image.Length), true);
        foreach (var other in isOfPiece ? OtherBeginnings : [])
            yield return (other, false);
    }

    /// <param name="beginnings">Of keys that are its parts.</param>
    /// <param name="free">What may be a part of an image; what is one of this image is taken out.</param>
    private static DataEntry Whole(DataEntry image, IEnumerable<(string Text, bool IsOfPictures)> beginnings, List<DataEntry> free)
    {
        var parts = new List<DataEntry>();
        foreach (var (beginning, isOfPictures) in beginnings)
        {
            foreach (var (ending, part, _) in Parts.Where(part => part.IsOfPictures || !isOfPictures))
            {
                if (!parts.Exists(other => other.Key.Value == part) && free.FindIndex(entry => Fold.Key(entry.Key.Value) == beginning + ending) is >= 0 and var place)
                {
                    parts.Add(free[place].As(part));
                    free.RemoveAt(place);
                }
            }
        }

        if (parts.Count == 0)
            return image;

        return new DataEntry(image.Key, image.Value is DataMapping map
            ? new DataMapping(map.Range, [.. map.Entries, .. parts.Where(part => !map.Entries.Any(entry => Fold.Key(entry.Key.Value) == part.Key.Value))])
            : new DataMapping(image.Value.Range, [image.As("src"), .. parts]));
    }
}
