using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules;

/// <summary>
/// A rule about a finished article, and about the entries that it refers to. Silent for drafts; and while the file cannot be read to its end,
/// since what is missing may stand in the rest of it.
/// </summary>
internal abstract class EditorialRule(RuleInfo info) : ContentRule(info)
{
    public sealed override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) => file switch
    {
        { IsReadable: false } or { Article.Status: PublicationStatus.Draft } => [],
        { Article: { } article } => Check(site.Resolve(article), file, site),
        _ => CheckEntries(file, site),
    };

    protected abstract IEnumerable<Finding> Check(ResolvedArticle article, ContentFile file, SiteIndex site);

    /// <summary>What it finds in an authors' file or in masthead.yml: nothing, for most.</summary>
    protected virtual IEnumerable<Finding> CheckEntries(ContentFile file, SiteIndex site) => [];
}
