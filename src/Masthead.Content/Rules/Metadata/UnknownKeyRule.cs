using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4002: a key that is not known, and that the site has not declared as its own (<c>x-</c>, <c>ignoreKeys</c>). Silent
/// while masthead.yml cannot be read: the declaration may stand in the rest of it; and for the title (MH4009).
/// </summary>
internal sealed class UnknownKeyRule() : ReadingRule(new("MH4002", "The key is not known", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error), ProblemKind.UnknownKey)
{
    protected override bool Applies(SiteIndex site) => site.PublicationIsReadable;

    protected override Problem? ReportedByOthers(RuleInput input) => NoTitleRule.MistypedIn(input.File);
}
