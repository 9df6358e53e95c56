using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>How disclaimers of one language name a publisher whose views they are not: "does not reflect the position of the Morning Post".</summary>
internal sealed class PublisherPhrases
{
    private const int MostNegations = 3;

    /// <summary>A capitalized word; also initials (<c>U.S.</c>), and one with a dot or an apostrophe (<c>Salon.com</c>, <c>L'Express</c>).</summary>
    private const string Capitalized = @"(?:(?:\p{Lu}\.){2,}|(?:\p{Lu}|\p{N}+\p{Lu})[\p{L}\p{M}\p{N}&+/-]*(?:['’.](?!s\b)[\p{L}\p{N}]+)*)";

    /// <summary>A dot behind one or two letters (<c>U.S.</c>, <c>St.</c>) does not end it.</summary>
    private static readonly Regex Sentence = new(@"[^.!?]+(?:(?:[.!?](?!\s|$)|(?<=\b\p{L}{1,2})\.)[^.!?]*)*", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, PublisherPhrases> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new()
        {
            Not = "not|nor|never",
            Views = "positions?|views?|viewpoints?|opinions?|polic(?:y|ies)|stances?|beliefs|those",
            Of = @"(?:\s+necessarily)?\s+of\s+(?:the\s+)?(?:(?:editors?|editorial\s+(?:board|staff|team))\s+of\s+(?:the\s+)?)?",
            Before = @"['’]s?\s+(?:(?:own|official|editorial)\s+){0,2}",
            Inside = "of|the|for|&",
            Strangers = "administration agency army association author authority authors bank board bureau center centers centre church college commission committee company congress corp "
                + "corporation council court department editor editorial editors embassy employer faculty federation forces foundation fund government hospital inc institute institutes "
                + "institution laboratory llc ltd management ministry nations navy office organisation organization parliament party publisher school senate service society state states "
                + "team trust union university",
        },
        ["fr"] = new()
        {
            Not = @"pas|aucunement|nullement|en\s+rien",
            Views = @"positions?|vues?|points?\s+de\s+vue|opinions?|avis|lignes?\s+éditoriales?|celles?|ceux|rédaction|responsabilité",
            Of = @"(?:\s+de\s+la\s+rédaction)?\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’])",
            Inside = "de|du|des|la|le|les|&",
            Strangers = "administration agence assemblée association auteur auteure auteurs autorité banque comité commission conseil cour directeur direction fondation fonds gouvernement "
                + "hôpital institut institution laboratoire ministère nations office organisation parlement parti rédaction république société sénat union université école état états église",
        },
        ["de"] = new()
        {
            Not = "nicht",
            Views = "meinung(?:en)?|ansicht(?:en)?|auffassung(?:en)?|position(?:en)?|haltung|standpunkte?s?|die|der|jene",
            Of = @"\s+(?:der\s+(?:Redaktion|Herausgeber)\s+)?(?:der|des|von|vom)\s+(?:der\s+|dem\s+)?",
            Inside = "für|am|im",

            // Every noun is capitalized: one alone is no name.
            LeastWords = 2,
            Strangers = "agentur akademie amt arbeitgebers autor autoren autors bank behörde bund bundes bundesregierung firma fonds gericht gesellschaft gmbh hochschule institut instituts "
                + "kirche kommission land landes ministerium ministeriums partei parlament rat redaktion regierung schule staat stadt stiftung union universität verband verein verlag verlags",
        },
        ["es"] = new()
        {
            Not = "no",
            Views = @"posición|posiciones|posturas?|opinión|opiniones|puntos?\s+de\s+vista|línea\s+editorial|las?|los",
            Of = @"\s+(?:de\s+la\s+redacción\s+)?(?:del|de)\s+(?:la\s+|el\s+|las\s+|los\s+)?",
            Inside = "de|del|la|el|las|los|&",
            Strangers = "administración agencia asociación autor autora autores ayuntamiento banco comisión comité consejo dirección empresa escuela estado estados facultad fondo fundación "
                + "gobierno iglesia instituto ministerio naciones oficina organización parlamento partido redacción secretaría senado sociedad unión universidad",
        },
    };

    private Regex? negations;
    private Regex? names;
    private HashSet<string>? strangers;

    public required string Not { get; init; }

    /// <summary>What is not the publisher's.</summary>
    public required string Views { get; init; }

    /// <summary>Between the views and the name, in small letters: what is written in capitals throughout shows no names.</summary>
    public required string Of { get; init; }

    /// <summary>Between the name and the views, where a language turns the two round.</summary>
    public string? Before { get; init; }

    /// <summary>Words of a name that are not capitalized.</summary>
    public required string Inside { get; init; }

    /// <summary>Words of names that are no publication's: views are set apart from those of funders and employers too.</summary>
    public required string Strangers { get; init; }

    public int LeastWords { get; init; } = 1;

    /// <summary>Null for a language without phrases of its own.</summary>
    public static PublisherPhrases? For(string language) => ByLanguage.TryGetValue(language.Split('-')[0], out var phrases) ? phrases : null;

    /// <summary>Whether a text sets something apart at all.</summary>
    public bool Denies(string text) => Negations.IsMatch(text);

    /// <summary>The names that may be a publisher's, the first of each sentence, with their places and the sentences.</summary>
    public IEnumerable<(string Name, int Index, string Sentence)> NamesIn(string text)
    {
        foreach (Match sentence in Sentence.Matches(text))
        {
            if (FirstIn(sentence.Value) is { } name && IsPublishers(name.Value))
                yield return (name.Value, sentence.Index + name.Index, sentence.Value);
        }
    }

    private Regex Negations => negations ??= new Regex($@"\b(?i:{Not})\b", RegexOptions.CultureInvariant);

    /// <summary>Behind one of the first negations: a hostile text has nothing else.</summary>
    private Group? FirstIn(string sentence)
    {
        names ??= Pattern();
        return Negations.Matches(sentence).Cast<Match>().Take(MostNegations)
            .Select(negation => names.Match(sentence, negation.Index + negation.Length))
            .FirstOrDefault(static match => match.Success)?.Groups["name"];
    }

    /// <summary>An acronym alone is a funder's more often than not.</summary>
    private bool IsPublishers(string name)
    {
        var words = Fold.Name(name).Split(' ');
        var isAcronym = words.Length == 1 && !name.Any(char.IsLower);
        return words.Length >= LeastWords && !isAcronym && !words.Any((strangers ??= [.. Strangers.Split(' ')]).Contains);
    }

    /// <summary>What follows a negation, soon: that keeps a long text from being gone through again and again.</summary>
    private Regex Pattern()
    {
        var name = $@"(?<name>{Capitalized}(?:\s+(?:(?:{Inside})\s+){{0,2}}{Capitalized}){{0,7}})";
        var views = $@"\b(?i:{Views})\b";
        var possessive = Before is null ? "" : $@"|.{{0,100}}?\s{name}(?i:{Before}){views}";
        return new Regex($@"\G(?:(?:.{{0,100}}?{views})?{Of}{name}{possessive})", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
