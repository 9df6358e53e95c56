using Masthead.Generators.Content;
using Masthead.Generators.Content.Resolution;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <summary>
/// A rule about a finished article. Silent for drafts; and while the file cannot be read to its end, since what is missing may stand in
/// the rest of it.
/// </summary>
internal abstract class EditorialRule(DiagnosticDescriptor descriptor) : ContentRule(descriptor)
{
    public sealed override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) =>
        file is { IsReadable: true, Article: { Status: not PublicationStatus.Draft } article } ? Check(site.Resolve(article), file, site) : [];

    protected abstract IEnumerable<Finding> Check(ResolvedArticle article, ContentFile file, SiteIndex site);
}
