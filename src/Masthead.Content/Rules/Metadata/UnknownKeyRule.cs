using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4002: a key that is not known, and that the site has not declared as its own (<c>x-</c>, <c>ignoreKeys</c>). Silent
/// while masthead.yml cannot be read: the declaration may stand in the rest of it; and for the title (MH4009).
/// </summary>
internal sealed class UnknownKeyRule() : ReadingRule(new("MH4002", "The key is not known", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error), ProblemKind.UnknownKey)
{
    protected override bool Applies(SiteIndex site) => site.PublicationIsReadable;

    public override IEnumerable<Finding> Check(RuleInput input) => base.Check(input).Select(finding => finding.Edits.Count > 0 ? finding : finding with { Edits = Leaving(finding, input) });

    /// <summary>Of a key that is like none: it is the site's own, by its name, or by what masthead.yml says. Not of one that has another message, since it is known.</summary>
    private static EquatableArray<TextEdit> Leaving(Finding finding, RuleInput input)
    {
        if (finding.About is not { } key || !input.Site.Directory.Publication.Dialect.IsOurs || finding.Message.IndexOf(" is not a key of ", StringComparison.Ordinal) < 0)
            return [];

        var ignoring = input.File.Publication is null ? Offer.Choice($"Name {Quoted.Of(key)} under 'ignoreKeys' of masthead.yml", input.Site.PublicationEditor?.Append("ignoreKeys", "ignoreKey", key)) : null;
        return Offer.Of(
            TextEdit.Replacing(finding.Range, input.File.Text, "x-" + key, input.File.Notation) with { Title = $"Call it 'x-{key}', which is the site's own", IsSafe = false },
            ignoring is null ? null : ignoring with { FilePath = input.Site.PublicationFile });
    }

    protected override Problem? ReportedByOthers(RuleInput input) => NoTitleRule.MistypedIn(input.File);
}
