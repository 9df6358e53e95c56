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

    public static IEnumerable<Located<string>> UnknownDisclaimers(ArticleContent article, SiteDirectory directory)
    {
        foreach (var use in article.Disclaimers)
        {
            if (use.Reference is { } reference && directory.FindDisclaimer(reference.Value) is null)
                yield return reference;
        }
    }

    /// <summary>The wording of the article's disclaimers in its language.</summary>
    public static IEnumerable<(DisclaimerUse Use, Located<string> Template)> DisclaimerTemplates(ArticleContent article, SiteDirectory directory)
    {
        foreach (var use in article.Disclaimers)
        {
            var disclaimer = use.Inline ?? directory.FindDisclaimer(use.Reference!.Value.Value);
            if (disclaimer?.Text?.In(directory.LanguageOf(article), directory.Publication.DefaultLanguage) is { } template)
                yield return (use, template);
        }
    }

    /// <summary>Whether the article can be built as written, as far as other files go.</summary>
    public static bool HasErrors(ArticleContent article, SiteDirectory directory, PlaceholderValues values) =>
        UnknownAuthors(article, directory).Any()
        || UnknownDisclaimers(article, directory).Any()
        || DisclaimerTemplates(article, directory).Any(pair => Template.NamesIn(pair.Template.Value).Any(written => values.Of(written.Name) is null));
}
