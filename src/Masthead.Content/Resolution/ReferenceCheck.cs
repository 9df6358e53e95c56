using Masthead.Content.Model;

namespace Masthead.Content.Resolution;

/// <summary>What an article refers to and does not exist. The generator asks whether there is any, the rules say where.</summary>
internal static class ReferenceCheck
{
    /// <summary>
    /// References to authors that nobody of that id or name is registered for. Where no author is registered at all, texts are names, and only
    /// one that names several people is no author.
    /// </summary>
    public static IEnumerable<Located<string>> UnknownAuthors(ArticleContent article, SiteDirectory directory)
    {
        foreach (var credit in article.Byline.Credits)
        {
            if (credit.Reference is { } reference && !directory.IsAuthor(reference.Value))
                yield return reference;
        }

        foreach (var reference in FieldValue.AllOf(article.Fields).OfType<AuthorValue>())
        {
            if (!directory.IsAuthor(reference.Reference.Value))
                yield return reference.Reference;
        }
    }

    public static IEnumerable<Located<string>> UnknownDisclaimers(ArticleContent article, SiteDirectory directory) =>
        article.Disclaimers.Select(static use => use.Reference).OfType<Located<string>>().Where(reference => directory.FindDisclaimer(reference.Value) is null);
}
