using System.Text.RegularExpressions;

namespace Masthead.Content.Words;

/// <summary>
/// Who made a picture, as a caption says it: <c>Photo: Lin Wei</c>, <c>Courtesy of the museum</c>, <c>(Lin Wei/The Daily Harbour)</c>. In any language, whatever that of the piece is: lines of
/// agencies and archives are printed as they come. What a picture is of is none: a photo of the harbour.
/// </summary>
internal static class PictureCredit
{
    private const string Pictures =
        "photos?|photograph(?:s|y|ed|ies?|ie)?|photographe|photographers?|pictures?|images?|illustrations?|illustrators?|graphics?|drawings?|screenshots?|artwork|credits?|crédits?|copyright|sources?|"
        + "fotos?|fotograf(?:ie|ia|ía|i|en|ije)?|fotógraf[oa]s?|bild(?:er)?|bildnachweis|abbildung|abb|grafik|illustrasjon(?:er)?|zeichnung|quelle|"
        + "imagem|imagens|imagen|imágenes|immagin[ei]|ilustraç(?:ão|ões)|ilustraci(?:ón|ones)|illustrazion[ei]|ilustracj[ae]|ilustrace|arte|infogr[aá]fico|infografía|créditos?|creditos?|crediti|fuente|fonte|"
        + "beeld|afbeelding|illustraties?|tekening|bron|zdjęci[ae]|zdj|fot|rys|grafika|źródło|kuvat?|valokuva|piirros|teikning|tegning|fotoğraf|görsel|φωτογραφία|φωτο|φωτ|фото|фотография|иллюстрация|ілюстрація|світлина";

    private const string Name = @"(?-i:[\p{Lu}\p{Lo}@\[<])";

    private static readonly Regex Credit = new(
        $@"(?<![\p{{L}}\d])(?:{Pictures})\.?(?:\s?(?:credits?|crédits?|photos?))?\s?(?:[:：]|(?:by|via|par|por|door|av|af)\b)\s*{Name}"
        + $@"|(?<![\p{{L}}\d])(?:courtesy(?:\sof)?(?:\sthe)?|fot\.)\s*{Name}|©\W{{0,4}}\w|\(c\) ?\w|(?<!\p{{L}})(?:via|on|auf)\s\[?(?:unsplash|pexels|pixabay|flickr|wikimedia|getty|shutterstock|istock)"
        + @"|\((?-i:\p{Lu})[^()/]*/\s?(?-i:\p{Lu})[^()]*\)\s*\z|[写寫]真 ?[:：/／]|(?:撮影|画像|图片?|圖片?|攝影|摄影|来源|來源)\w{0,3}[:：]|사진 ?[:：=]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsIn(string? caption) => caption is not null && Credit.IsMatch(caption);
}
