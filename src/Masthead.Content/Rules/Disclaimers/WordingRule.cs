using Masthead.Content.Model;
using Masthead.Content.Resolution;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>A rule about a disclaimer where it is worded: in masthead.yml, or in an article. Silent for drafts, and while the file cannot be read to its end.</summary>
internal abstract class WordingRule(RuleInfo info) : ContentRule(info)
{
    public sealed override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) => file switch
    {
        { IsReadable: false } => [],
        { Publication: { } publication } => publication.Disclaimers.SelectMany(disclaimer => Check(disclaimer, site.Directory.Publication.DefaultLanguage, file, site)),
        { Article: { Status: not PublicationStatus.Draft } article } => article.Disclaimers.Select(static use => use.Inline).OfType<DisclaimerContent>()
            .SelectMany(disclaimer => Check(disclaimer, site.Directory.LanguageOf(article), file, site))
            .Concat(CheckText(site.Resolve(article), file, site)),
        _ => [],
    };

    /// <summary>What it finds in the article's text, where a disclaimer may stand by hand: nothing, for most.</summary>
    protected virtual IEnumerable<Finding> CheckText(ResolvedArticle article, ContentFile file, SiteIndex site) => [];

    /// <param name="language">Of a text that names none itself.</param>
    protected abstract IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, ContentFile file, SiteIndex site);
}
