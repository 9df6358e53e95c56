namespace Masthead.Content.Text;

/// <summary>Codes of languages, and what people write instead of them.</summary>
internal static class LanguageCodes
{
    private const string Iso639 =
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu " +
        "fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn " +
        "ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os " +
        "pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw " +
        "ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    /// <summary>Withdrawn, and still in use.</summary>
    private const string Withdrawn = "in iw ji jw mo sh";

    /// <summary>Codes of three letters, of languages without one of two, that sites are translated into. Those that are English words (<c>bar</c>, <c>son</c>, <c>war</c>) and of what files end with (<c>min</c>, <c>bin</c>) are left out.</summary>
    private const string OfThreeLetters =
        "ast bho brx ceb chr ckb csb dsb fil frp fur gom gsw haw hil hmn hsb ilo kab kmr kok lij lld lmo ltg lzh mai mni nap nds nso nqo pap pcm prs rhg sah sat scn sco shi skr smj sms sma smn szl tok tzm vec vro yue zgh";

    /// <summary>A code; then names in English and in the language, codes of three letters, and of countries that are no language's.</summary>
    private const string Names = """
        af Afrikaans afr
        ar Arabic العربية ara
        bg Bulgarian български bul
        bn Bengali বাংলা ben
        ca Catalan català cat
        cs Czech čeština cesky ces cze cz
        cy Welsh Cymraeg cym wel
        da Danish dansk dan dk
        de German Deutsch deu ger at
        el Greek ελληνικά ell gre gr
        en English eng gb us
        es Spanish español espanol castellano spa mx
        et Estonian eesti est
        eu Basque euskara eus baq
        fa Persian Farsi فارسی fas per
        fi Finnish suomi fin
        fr French français francais fra fre
        ga Irish Gaeilge gle
        gl Galician galego glg
        he Hebrew עברית heb
        hi Hindi हिन्दी hin
        hr Croatian hrvatski hrv
        hu Hungarian magyar hun
        hy Armenian հայերեն hye arm
        id Indonesian Bahasa ind
        is Icelandic íslenska isl ice
        it Italian italiano ita
        ja Japanese 日本語 jpn jp
        ka Georgian ქართული kat geo
        ko Korean 한국어 kor
        lt Lithuanian lietuvių lit
        lv Latvian latviešu lav
        mk Macedonian македонски mkd mac
        ms Malay Melayu msa may
        nb Bokmål bokmal nob
        nl Dutch Nederlands Flemish Vlaams nld dut
        nn Nynorsk nno
        no Norwegian norsk nor
        pl Polish polski pol
        pt Portuguese português portugues por
        ro Romanian română romana ron rum
        ru Russian русский rus
        sk Slovak slovenčina slk slo
        sl Slovenian Slovene slovenščina slv
        sq Albanian shqip sqi alb
        sr Serbian српски srpski srp
        sv Swedish svenska swe
        sw Swahili Kiswahili swa
        th Thai ไทย tha
        tr Turkish Türkçe turkce tur
        uk Ukrainian українська ukr ua
        ur Urdu اردو urd
        vi Vietnamese Việt vie vn
        zh Chinese Mandarin 中文 zho chi cn
        """;

    private static readonly HashSet<string> Living = [.. Iso639.Split(' ')];

    private static readonly HashSet<string> Translated = [.. OfThreeLetters.Split(' ')];

    private static readonly HashSet<string> Codes = [.. Living, .. Withdrawn.Split(' ')];

    private static readonly Dictionary<string, string> CodesByName = Names.Split('\n')
        .Select(static line => line.Trim().Split(' '))
        .SelectMany(static words => words.Skip(1).Select(name => (Name: name.ToLowerInvariant(), Code: words[0])))
        .GroupBy(static pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(static pairs => pairs.Key, static pairs => pairs.First().Code, StringComparer.Ordinal);

    /// <summary>Whether it may be a language: one of the codes of two letters; three letters that no such code stands for.</summary>
    /// <param name="code">In small letters.</param>
    public static bool Has(string code) => code.Length == 3
        ? code.All(static character => character is >= 'a' and <= 'z') && !CodesByName.ContainsKey(code)
        : Codes.Contains(code);

    /// <summary>Whether it is one of those that ISO 639-1 has today, or that sites are translated into and ISO 639-1 has not.</summary>
    public static bool IsInNames(string code) => Living.Contains(code) || Translated.Contains(code);

    /// <summary>The code of a language that is written otherwise.</summary>
    public static string? Named(string name) => CodesByName.TryGetValue(name.ToLowerInvariant(), out var code) ? code : null;
}
