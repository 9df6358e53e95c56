using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>
/// Who made a picture, as a caption says it in whatever language: <c>Photo: Lin Wei</c>, <c>Courtesy of the museum</c>, <c>(Lin Wei/The Daily Harbour)</c>. What a picture is of is none: a photo of the harbour.
/// </summary>
internal static class PictureCredit
{
    private const string Name = @"(?-i:[\p{Lu}\p{Lo}@\[<])";

    private static readonly Regex Credit = new(
        $@"(?<![\p{{L}}\d])(?:(?:photo|image|picture|illustration|graphic|artwork|screenshot|drawing|foto|fotografi[ae]|grafik|bild|imagen|immagine|imagem|beeld|zdjęcie)s?(?:\s?credits?)?|photograph(?:s|y|ed)?|credits?|cr[ée]dit[os]?|source|quelle|fuente|fonte|bron|źródło)\s?(?::|by\b|von\b|par\b|door\b)\s*{Name}"
        + $@"|(?<![\p{{L}}\d])(?:courtesy(?:\sof)?(?:\sthe)?|fot\.)\s*{Name}|©\s*\S|(?<!\p{{L}})(?:via|on)\s\[?(?:unsplash|pexels|pixabay|flickr|wikimedia|getty|shutterstock|istock)"
        + @"|\((?-i:\p{Lu})[^()/]*/\s?(?-i:\p{Lu})[^()]*\)\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsIn(string? caption) => caption is not null && Credit.IsMatch(caption);
}
