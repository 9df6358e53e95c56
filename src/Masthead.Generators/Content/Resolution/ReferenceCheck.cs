using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content.Resolution;

/// <summary>Whether what an article refers to exists. The generator asks whether, the rules say where.</summary>
internal static class ReferenceCheck
{
    /// <summary>References to authors that nobody of that id or name is registered for. Where no author is registered at all, texts are names.</summary>
    public static IEnumerable<Located<string>> UnknownAuthors(ArticleContent article, SiteDirectory directory)
    {
        if (directory.Authors.Count == 0)
            yield break;

        foreach (var credit in article.Byline.Credits)
        {
            if (credit.Reference is { } reference && directory.FindAuthor(reference.Value) is null)
                yield return reference;
        }
    }

    public static IEnumerable<Located<string>> UnknownDisclaimers(ArticleContent article, SiteDirectory directory) =>
        article.Disclaimers.Select(static use => use.Reference).OfType<Located<string>>().Where(reference => directory.FindDisclaimer(reference.Value) is null);

    /// <summary>Whether the article can be built as written, as far as other files go.</summary>
    public static bool HasErrors(ArticleContent article, IReadOnlyList<ResolvedCredit> credits, SiteDirectory directory)
    {
        var values = new PlaceholderValues(article, credits, directory);
        return UnknownAuthors(article, directory).Any()
            || UnknownDisclaimers(article, directory).Any()
            || ArticleDisclaimers.Of(article, credits, directory).Any(disclaimer => disclaimer.Template is { } template
                && (Template.PassesLimit(template.Value, values.Of) || Template.NamesIn(template.Value).Any(written => values.Of(written.Name) is null)));
    }
}
