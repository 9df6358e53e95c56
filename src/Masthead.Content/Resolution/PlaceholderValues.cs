using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Words;

namespace Masthead.Content.Resolution;

/// <summary>What the placeholders of a disclaimer stand for on one article.</summary>
internal sealed class PlaceholderValues(ArticleContent article, IReadOnlyList<ResolvedCredit> credits, SiteDirectory directory)
{
    private readonly string language = directory.LanguageOf(article);

    /// <summary>The words; null where the article has none for a placeholder.</summary>
    public string? Of(string placeholder) => placeholder switch
    {
        "publisher" => directory.Publication.Publisher?.Name,
        "author" => FirstAuthor?.Name,
        "authors" => Authors is { Count: > 0 } authors ? Joined(authors) : null,
        "author.bio" => FirstAuthor?.Author?.Bio?.In(language, directory.Publication.DefaultLanguage).Value,
        "kind" => directory.KindOf(article) is { Own: { } own } ? directory.Wording(own.Name, article) : (Languages.Find(language) ?? English.Words).Kinds[directory.KindOf(article).Is],
        "sponsor" => article.Sponsorship?.Value.Party,
        "origin" => article.Syndication?.Value.Origin?.Value,
        "date" => article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>What to add so that a placeholder can be filled in.</summary>
    public string Remedy(string placeholder) => placeholder switch
    {
        "publisher" => "Name the publisher in masthead.yml.",
        "author" or "authors" => "The article credits no author: add 'byline:'.",
        "author.bio" => FirstAuthor is { } author ? $"{author.Name} has no 'bio:': add one." : "The article credits no author: add 'byline:'.",
        "sponsor" => "The article names no sponsor: add 'sponsorship:' with a 'party'.",
        "origin" => "The article names no origin: add 'syndication:' with an 'origin'.",
        "date" => "The article has no date: add 'published:'.",
        _ => $"The article has no {placeholder}: word the disclaimer without it.",
    };

    private ResolvedCredit? FirstAuthor => Authors.FirstOrDefault();

    private List<ResolvedCredit> Authors => [.. credits.Where(static credit => credit.Role == CreditRole.Author)];

    private string Joined(List<ResolvedCredit> authors)
    {
        var words = BylineWords.For(language);
        var names = string.Join(", ", authors.Take(authors.Count - 1).Select(static author => author.Name));
        var last = authors[authors.Count - 1].Name;
        return names.Length == 0 ? last : names + words.AndBefore(last) + last;
    }
}
