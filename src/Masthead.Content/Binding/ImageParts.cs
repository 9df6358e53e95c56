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
    /// <summary>Behind the name of the image's key, word by word, what they are in an image, the first foremost, and whether nothing but a picture has such: <c>heroCaption</c> is that of <c>heroImage</c>.</summary>
    private static readonly (string Words, string Part, bool IsOfPictures)[] Parts =
    [
        ("credit", "credit", true), ("credits", "credit", true), ("attribution", "credit", true), ("photographer", "credit", true), ("author", "credit", false), ("artist", "credit", false), ("by", "credit", false),
        ("courtesy", "credit", false), ("copyright", "credit", false), ("source", "credit", false), ("alt", "alt", true), ("alt text", "alt", true), ("description", "alt", false), ("caption", "caption", true),
        ("license", "license", false), ("licence", "license", false),
    ];

    /// <summary>Of such a key as it is written: <c>image-alt-text</c>.</summary>
    private static readonly string[] LastWords = [.. Parts.Select(static part => part.Words.Split(' ').Last()).Distinct()];

    /// <summary>The same as a folded key has it.</summary>
    private static readonly (string Ending, string Part, bool IsOfPictures)[] Endings = [.. Parts.Select(static part => (Fold.Key(part.Words.Replace(' ', '-')), part.Part, part.IsOfPictures))];

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
            image => Whole(image.Entry, BeginningsOf(Fold.Key(image.Entry.Key.Value), image.Entry.Key == ofPiece), free, binder));
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

    /// <summary>The key that says of an image beside it who made it, in the words of the image's own: <c>hero_image_credit</c>.</summary>
    public static string CreditOf(string key) => key + (key.IndexOf('_') >= 0 ? "_credit" : key.IndexOf('-') >= 0 ? "-credit" : "Credit");

    /// <param name="beginnings">Of keys that are its parts, its own name first.</param>
    /// <param name="free">What may be a part of an image; what is one of this image is taken out.</param>
    private static DataEntry Whole(DataEntry image, IEnumerable<(string Text, bool IsOfPictures)> beginnings, List<DataEntry> free, Binder binder)
    {
        var own = Fold.Key(image.Key.Value);
        var map = image.Value as DataMapping;
        var said = map?.Entries.Where(static entry => entry.Value is not DataScalar { IsEmpty: true }).ToList() ?? [];
        var parts = new List<DataEntry>();
        foreach (var (beginning, isOfPictures) in beginnings)
        {
            foreach (var (ending, part, _) in Endings.Where(part => part.IsOfPictures || !isOfPictures))
            {
                if (free.FindIndex(entry => Fold.Key(entry.Key.Value) == beginning + ending) is var place && place < 0)
                    continue;

                var entry = free[place];
                if (said.Find(other => NameOf(other.Key) == part) is not { Key: { } first, Value: var value })
                {
                    said.Add(entry);
                    parts.Add(entry.As(part));
                }
                else if (beginning != own || part == "credit")
                {
                    continue; // of another image, for all that is known; and a source may stand beside a credit
                }
                else if (((DataScalar)entry.Value).Value != (value as DataScalar)?.Value)
                {
                    binder.ReportSecond(entry.Key, first.Value);
                }

                free.RemoveAt(place);
            }
        }

        return parts.Count == 0 ? image
            : new DataEntry(image.Key, map is null
                ? new DataMapping(image.Value.Range, [image.As("src"), .. parts])
                : new DataMapping(map.Range, [.. map.Entries.Where(entry => !parts.Exists(part => part.Key.Value == NameOf(entry.Key))), .. parts]));

        string? NameOf(DataScalar key) => PartOf(Fold.Key(key.Value), beginnings) ?? (ImageBinder.Keys.TryGet(key.Value, out var known) ? known.Name : null);
    }

    private static string? PartOf(string key, IEnumerable<(string Text, bool IsOfPictures)> beginnings) => beginnings
        .SelectMany(static beginning => Endings.Where(part => part.IsOfPictures || !beginning.IsOfPictures).Select(part => (Key: beginning.Text + part.Ending, part.Part)))
        .FirstOrDefault(part => part.Key == key).Part;
}
