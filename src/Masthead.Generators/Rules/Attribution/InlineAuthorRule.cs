using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Rules.Attribution;

/// <summary>MH1017: an author written inline, where <c>policy.inlineAuthors</c> is <c>warn</c> or <c>error</c>. Silent by default.</summary>
internal sealed class InlineAuthorRule() : ContentRule(Descriptors.InlineAuthor)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        var policy = site.Directory.Publication.InlineAuthors;
        if (file.Article is not { Status: not PublicationStatus.Draft } article || policy is not (InlineAuthorPolicy.Warn or InlineAuthorPolicy.Error))
            yield break;

        foreach (var credit in article.Byline.Credits)
        {
            // Where nobody is registered, a text is a name written inline too.
            if ((credit.Inline?.Name ?? (site.Directory.Authors.Count == 0 ? credit.Reference : null)) is { } name)
                yield return new Finding(name.Range, $"{Quoted.Of(name.Value)} is written inline: register them with an entry below the authors, and refer to it by its id.", IsError: policy == InlineAuthorPolicy.Error);
        }
    }
}
