using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4013: a suppression, in a file or for paths, without a reason, of something that is no rule or cannot be suppressed, or with nothing to
/// suppress. The latter is silent while a file cannot be read, and for drafts, of which little is said: it may be said tomorrow.
/// </summary>
/// <param name="rules">All of them, this one included.</param>
internal sealed class UselessSuppressionRule(Func<IReadOnlyList<ContentRule>> rules) : ContentRule(new("MH4013", "The suppression does not hold", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error, MayBeSuppressed: false))
{
    public override IEnumerable<Finding> Check(RuleInput input) =>
        input.File.Suppressions.Select(suppression => InFile(suppression, input))
            .Concat(input.File.PathPolicies.SelectMany(policy => ForPaths(policy, input)))
            .OfType<Finding>();

    private Finding? InFile(SuppressionRequest suppression, RuleInput input)
    {
        if (Misnamed(suppression.Rule, input) is { } misnamed)
            return misnamed.Edits.Count > 0 ? misnamed : misnamed with { Edits = Offer.Of(Removing(suppression, input)) };

        var rule = RuleOf(suppression.Rule)!;
        var id = rule.Info.Id;
        if (!suppression.HasReason)
            return Unread.MayHold(input.File, ["suppress.reason"]) ? null : new Finding(suppression.Rule.Range, $"The suppression of {id} has no reason, so it does not hold: add 'reason:'.") { Edits = Offer.Of(Asking(suppression.Rule, id, input), Removing(suppression, input)) };
        return HasNothingToSay(rule, suppression, input) ? new Finding(suppression.Rule.Range, $"{id} has nothing to say here: remove the suppression.") { Edits = Offer.Of(Removing(suppression, input) is { } edit ? edit with { IsSafe = true } : null) } : null;
    }

    private IEnumerable<Finding?> ForPaths(PathPolicy policy, RuleInput input)
    {
        foreach (var rule in policy.Off)
            yield return Misnamed(rule, input);

        if (!policy.HasReason)
            yield return new Finding(policy.Match.Range, $"The policy for {Quoted.Of(policy.Match.Value)} has no reason, so it does not hold: add 'reason:'.") { Edits = Offer.Of(Asking(policy.Match, string.Join(", ", policy.Off.Select(static rule => rule.Value)), input)) };
        else if (!input.Site.FilePaths.Any(path => input.Site.Policies.Covers(policy, path)))
            yield return new Finding(policy.Match.Range, $"{Quoted.Of(policy.Match.Value)} matches no content file. Patterns start from the folder of masthead.yml, and '/**' stands for all that is below a folder.") { Edits = Offer.Of(Offer.Choice("Remove the policy", input.Keys?.Remove(policy.Whole.Range))) };
    }

    /// <param name="beside">What the reason is put behind.</param>
    private static TextEdit? Asking(Located<string> beside, string rules, RuleInput input) =>
        Offer.Question("Give a reason", input.Keys?.At(beside.Range)?.Insert("reason", TextEdit.Blank), Offer.WhyUnsaid(rules));

    private static TextEdit? Removing(SuppressionRequest suppression, RuleInput input) => Offer.Choice("Remove the suppression", input.Keys?.Remove(suppression.Whole.Range));

    private Finding? Misnamed(Located<string> name, RuleInput input)
    {
        if (RuleOf(name) is { } rule)
            return rule.Info.MayBeSuppressed ? null : new Finding(name.Range, $"{rule.Info.Id} cannot be suppressed: mend what it reports, and remove the suppression.") { About = rule.Info.Id };

        string[] ids = [.. rules().Select(static rule => rule.Info).Where(static rule => rule.MayBeSuppressed).Select(static rule => rule.Id)];
        var nearest = Nearest.Of(name.Value, ids);
        return input.FindingAt(name, $"{Quoted.Of(name.Value)} is not a rule of content.{Nearest.Hint(nearest)} Write the id that the build prints, such as MH4007.", ids);
    }

    private ContentRule? RuleOf(Located<string> name) =>
        rules().FirstOrDefault(rule => string.Equals(rule.Info.Id, name.Value.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool HasNothingToSay(ContentRule rule, SuppressionRequest suppression, RuleInput input) =>
        input.File.IsReadable && input.Site.DirectoryIsReadable && input.File.Article is not { Status: PublicationStatus.Draft }
        && !rule.Check(input).Any(finding => suppression.Contains(finding.Range.Start));
}
