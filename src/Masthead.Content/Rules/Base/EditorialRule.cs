using Masthead.Content.Resolution;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Base;

/// <summary>
/// A rule about a finished article, and about the entries that it refers to. Silent for drafts; and while the file cannot be read to its end,
/// since what is missing may stand in the rest of it.
/// </summary>
internal abstract class EditorialRule(RuleInfo info) : ContentRule(info)
{
    public sealed override IEnumerable<Finding> Check(RuleInput input) => input.File switch
    {
        { IsReadable: false } or { Article.Status: PublicationStatus.Draft } => [],
        { Article: { } article } => Check(input.Article!, input),
        _ => CheckEntries(input),
    };

    protected abstract IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input);

    /// <summary>What it finds in an authors' file or in masthead.yml: nothing, for most.</summary>
    protected virtual IEnumerable<Finding> CheckEntries(RuleInput input) => [];
}
