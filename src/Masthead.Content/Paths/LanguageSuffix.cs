namespace Masthead.Content.Paths;

/// <summary>The language in a file's name: <c>piece.de.md</c>, <c>piece.pt-BR.md</c>. Only what ISO 639-1 knows counts, so that <c>node.js.md</c> keeps its name.</summary>
internal static class LanguageSuffix
{
    private const string Iso639 =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu " +
        "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn " +
        "ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os " +
        "pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw " +
        "ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly HashSet<string> Languages = [.. Iso639.Split(' ')];

    public static (string Slug, string? Language) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0)
            return (name, null);

        var suffix = name.Substring(dot + 1);
        var subtags = suffix.Split('-');
        return Languages.Contains(subtags[0]) && subtags.Skip(1).All(IsSubtag) ? (name.Substring(0, dot), suffix) : (name, null);
    }

    /// <summary>A script (<c>Hant</c>) or a region (<c>BR</c>, <c>419</c>); BCP 47.</summary>
    private static bool IsSubtag(string subtag) => subtag.Length is >= 2 and <= 4 && subtag.All(char.IsLetterOrDigit);
}
