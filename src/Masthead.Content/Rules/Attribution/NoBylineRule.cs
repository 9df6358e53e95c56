using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1001: an article that nobody signs, and that gives no reason for it. Who edited, translated or photographed has not signed it. Silent
/// for editorials and the other kinds that may stand unsigned, while masthead.yml cannot be read, which says what kinds these are, and for a file
/// without a title, which is no article yet (MH4009). Said once where a site of another generator signs nothing at all.
/// </summary>
internal sealed class NoBylineRule() : EditorialRule(new("MH1001", "The article has no byline", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = [.. Unread.Credits, "kind"];

    private static readonly string[] KeysBefore = ["title", "standfirst", "byline"];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (!article.LacksByline || article.Content.Title is null || !input.Site.PublicationIsReadable || Unread.MayHold(input.File, Keys))
            yield break;

        if (!input.Site.SaysEach && input.Site.FirstUnsigned is { } first)
        {
            if (first == input.File.Path.FilePath)
                yield return new Finding(article.Content.Start.Range, "No article of this site has a byline, which is said here once: add 'byline:' to each, or name the kinds that stand unsigned under 'policy: unsigned' in masthead.yml.");
            yield break;
        }

        yield return article.Content.Byline switch
        {
            { Credits.Count: > 0 } => new Finding(article.Content.Start.Range, "The article credits helpers, but nobody who wrote it: add 'byline:', or 'noByline:' with the reason why nobody is named."),
            { EmptyKey.Range: var key } => new Finding(key, $"The byline is empty: write who wrote the article behind '{key.Of(input.File.Text)}:', or 'noByline:' with the reason why nobody is named."),
            _ => new Finding(article.Content.Start.Range, "The article has no byline: add 'byline:', or 'noByline:' with the reason why nobody is named."),
        } with
        { Edits = Offer.Of([.. EditsOf(article.Content.Byline.EmptyKey?.Range.Of(input.File.Text) ?? "byline", input)]) };
    }

    /// <param name="key">That stands there already, or is to.</param>
    private static IEnumerable<TextEdit?> EditsOf(string key, RuleInput input)
    {
        foreach (var author in AuthorEdits.Choices(input.Site))
            yield return Offer.Choice($"Credit {Quoted.Of(author)}", input.Keys?.Insert(key, author, KeysBefore));
        yield return Offer.Question("Credit somebody", input.Keys?.Insert(key, TextEdit.Blank, KeysBefore), "Who wrote the piece?");
        yield return Offer.Question("Say why nobody is named", input.Keys?.Insert("noByline", TextEdit.Blank, KeysBefore), "Why does the piece name nobody?");
    }
}
