using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>A rule about a disclaimer where it is worded: in masthead.yml, or in an article. Silent for drafts, and while the file cannot be read to its end.</summary>
internal abstract class WordingRule(RuleInfo info) : ContentRule(info)
{
    public sealed override IEnumerable<Finding> Check(RuleInput input) => input.File switch
    {
        { IsReadable: false } => [],
        { Publication: { } publication } => publication.Disclaimers.SelectMany(disclaimer => Check(disclaimer, input.Site.Directory.Publication.DefaultLanguage, input)),
        { Article: { Status: not PublicationStatus.Draft } article } => article.Disclaimers.Select(static use => use.Inline).OfType<DisclaimerContent>()
            .SelectMany(disclaimer => Check(disclaimer, input.Site.Directory.LanguageOf(article), input))
            .Concat(CheckText(input.Article!, input)),
        _ => [],
    };

    /// <summary>What it finds in the article's text, where a disclaimer may stand by hand: nothing, for most.</summary>
    protected virtual IEnumerable<Finding> CheckText(ResolvedArticle article, RuleInput input) => [];

    /// <param name="language">Of a text that names none itself.</param>
    protected abstract IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, RuleInput input);
}
