using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1017: an author written inline, where <c>policy.inlineAuthors</c> is <c>warn</c> or <c>error</c>. Silent by default.</summary>
internal sealed class InlineAuthorRule() : EditorialRule(new("MH1017", "The author is written inline", RuleCategory.Attribution, RuleSeverity.Warning))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var policy = input.Site.Directory.Publication.InlineAuthors;
        if (policy is not (InlineAuthorPolicy.Warn or InlineAuthorPolicy.Error))
            yield break;

        foreach (var credit in article.Content.Byline.Credits)
        {
            // A text that refers to nobody, and may, is a name written inline too.
            if ((credit.Inline?.Name ?? credit.Reference) is { } name && (credit.Inline is not null || input.Site.Directory.FindAuthor(name.Value) is null) && !article.UnknownAuthors.Contains(name))
                yield return new Finding(name.Range, $"{Quoted.Of(name.Value)} is written inline: register them with an entry below the authors, and refer to it by its id.", IsError: policy == InlineAuthorPolicy.Error);
        }
    }
}
