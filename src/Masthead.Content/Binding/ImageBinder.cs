using System.Text.RegularExpressions;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads images: an address, a mapping, or several. Those of the other keys than <c>images</c> are on the card or the cover of a piece, unless a caption is printed below them.</summary>
internal static class ImageBinder
{
    private static readonly ImageContent Nothing = new(default);

    private static readonly Regex FileName = new(@"\.[A-Za-z][A-Za-z0-9]{1,4}\z", RegexOptions.CultureInvariant);

    private static readonly KeyTable<ImageContent> Table = new(
        "an image",
        new("src|url|path|file", Takes.Text, static (image, entry) => image with { Src = entry.Text() ?? default }),
        new("alt|altText", Takes.Text, static (image, entry) => image with { Alt = entry.Plain() }),
        new("credit", Takes.Text, static (image, entry) => image with { Credit = entry.Plain() }),
        new("caption|title", Takes.Text, static (image, entry) => image with { Caption = entry.Plain() }),
        new("license|licence", Takes.Text, static (image, entry) => image with { License = entry.Plain() }),
        new("decorative", Takes.Flag, static (image, entry) => image with { Decorative = entry.Flag() ?? false }),
        new("width", Takes.Count, static (image, entry) => image with { Width = entry.Count() }),
        new("height", Takes.Count, static (image, entry) => image with { Height = entry.Count() }));

    public static Takes TakesImages { get; } = Takes.Listed(Takes.Either(Takes.Text, Takes.Map(static () => Table)));

    public static KeySet Keys => Table.Keys;

    public static EquatableArray<ImageContent> Bind(Entry entry)
    {
        var images = new List<ImageContent>();
        var isOne = entry.Key != "images";
        var creditKey = isOne && !entry.Binder.Dialect.IsOurs && entry.Value is not DataSequence ? ImageParts.CreditOf(entry.Written.Value) : null;
        foreach (var item in Binder.Items(entry.Value))
        {
            if ((item is DataMapping mapping ? Bind(mapping, entry.Binder) : OfAddress(item, entry.Binder)) is { } image)
                images.Add(image with { IsCard = (isOne || (entry.Binder.Dialect.ImagesAreOnCards && item is not DataMapping)) && string.IsNullOrWhiteSpace(image.Caption), CreditKey = creditKey });
        }

        return images.ToEquatableArray();
    }

    private static ImageContent? OfAddress(DataNode node, Binder binder) =>
        binder.Text(node, "images") is { } src && !(IsAnothers(src.Value, binder) || (!binder.Dialect.IsOurs && binder.IsWrittenFlag(node))) ? Nothing with { Src = src } : null;

    /// <summary>On a site of another generator, a sentence or a colour behind the key: <c>teaser: It sails at eight.</c> A file's name may have blanks.</summary>
    private static bool IsAnothers(string text, Binder binder) => !binder.Dialect.IsOurs
        && (text.StartsWith("#", StringComparison.Ordinal) || (text.Any(char.IsWhiteSpace) && text.IndexOf('/') < 0 && !FileName.IsMatch(text)));

    private static ImageContent? Bind(DataMapping mapping, Binder binder)
    {
        var image = Table.Read(mapping, binder, Nothing);
        if (image.Src.Value is { } src)
            return IsAnothers(src, binder) ? null : image;

        // On a site of another generator it may be a map of something else.
        if (binder.Dialect.IsOurs)
            binder.ReportLack(mapping, "An image needs a 'src'.");
        return null;
    }
}
