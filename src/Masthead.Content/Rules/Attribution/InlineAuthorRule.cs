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
            // Where nobody is registered, a text is a name written inline too, unless it names several people (MH1002).
            if ((credit.Inline?.Name ?? (input.Site.Directory.Authors.Count == 0 ? credit.Reference : null)) is { } name && !article.UnknownAuthors.Contains(name))
                yield return new Finding(name.Range, $"{Quoted.Of(name.Value)} is written inline: register them with an entry below the authors, and refer to it by its id.", IsError: policy == InlineAuthorPolicy.Error);
        }
    }
}
