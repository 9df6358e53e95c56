using System.Text.RegularExpressions;
using Masthead.Content.Text;

namespace Masthead.Content.Words;

/// <summary>How disclaimers of one language name a publisher whose views they are not: "does not reflect the position of the Morning Post".</summary>
internal sealed class PublisherPhrases
{
    private const int MostNegations = 3;

    /// <summary>A capitalized word; also initials (<c>U.S.</c>), and one with a dot or an apostrophe (<c>Salon.com</c>, <c>L'Express</c>).</summary>
    private const string Capitalized = @"(?:(?:\p{Lu}\.){2,}|(?:\p{Lu}|\p{N}+\p{Lu})[\p{L}\p{M}\p{N}&+/-]*(?:['’.](?!s\b)[\p{L}\p{N}]+)*)";

    /// <summary>A dot behind one or two letters (<c>U.S.</c>, <c>St.</c>) does not end it.</summary>
    private static readonly Regex Sentence = new(@"[^.!?]+(?:(?:[.!?](?!\s|$)|(?<=\b\p{L}{1,2})\.)[^.!?]*)*", RegexOptions.CultureInvariant);

    private Regex? negations;
    private Regex? names;
    private HashSet<string>? strangers;

    public required string Not { get; init; }

    /// <summary>What is not the publisher's.</summary>
    public required string Views { get; init; }

    /// <summary>
    /// Between the views and the name, in small letters: what is written in capitals throughout shows no names. Null for a language that declines
    /// names, so that what stands there is not what the publisher is called.
    /// </summary>
    public required string? Of { get; init; }

    /// <summary>Between the name and the views, where a language turns the two round.</summary>
    public string? Before { get; init; }

    /// <summary>Words of a name that are not capitalized.</summary>
    public required string Inside { get; init; }

    /// <summary>Words of names that are no publication's: views are set apart from those of funders and employers too.</summary>
    public required string Strangers { get; init; }

    public int LeastWords { get; init; } = 1;

    /// <summary>Null for a language without phrases of its own.</summary>
    public static PublisherPhrases? For(string language) => Languages.Find(language)?.Publisher;

    /// <summary>Whether a text sets something apart at all.</summary>
    public bool Denies(string text) => Negations.IsMatch(text);

    /// <summary>The names that may be a publisher's, the first of each sentence, with their places and the sentences.</summary>
    public IEnumerable<(string Name, int Index, string Sentence)> NamesIn(string text)
    {
        if (Of is null)
            yield break;

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
