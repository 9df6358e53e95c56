using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4013: a suppression, in a file or for paths, without a reason, of something that is no rule or cannot be suppressed, or with nothing to
/// suppress. The latter is silent while a file cannot be read, and for drafts, of which little is said: it may be said tomorrow.
/// </summary>
internal sealed class UselessSuppressionRule() : ContentRule(new("MH4013", "The suppression does not hold", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error, MayBeSuppressed: false))
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) =>
        file.Suppressions.Select(suppression => InFile(suppression, file, site))
            .Concat(file.PathPolicies.SelectMany(policy => ForPaths(policy, site)))
            .OfType<Finding>();

    private static Finding? InFile(SuppressionRequest suppression, ContentFile file, SiteIndex site)
    {
        if (Misnamed(suppression.Rule) is { } misnamed)
            return misnamed;

        var rule = RuleOf(suppression.Rule)!;
        var id = rule.Info.Id;
        if (!suppression.HasReason)
            return new Finding(suppression.Rule.Range, $"The suppression of {id} has no reason, so it does not hold: add 'reason:'.");
        return HasNothingToSay(rule, suppression, file, site) ? new Finding(suppression.Rule.Range, $"{id} has nothing to say here: remove the suppression.") : null;
    }

    private static IEnumerable<Finding?> ForPaths(PathPolicy policy, SiteIndex site)
    {
        foreach (var rule in policy.Off)
            yield return Misnamed(rule);

        if (!policy.HasReason)
            yield return new Finding(policy.Match.Range, $"The policy for {Quoted.Of(policy.Match.Value)} has no reason, so it does not hold: add 'reason:'.");
        else if (!site.Paths.Any(path => site.Policies.Covers(policy, path)))
            yield return new Finding(policy.Match.Range, $"{Quoted.Of(policy.Match.Value)} matches no content file. Patterns start from the folder of masthead.yml, and '/**' stands for all that is below a folder.");
    }

    private static Finding? Misnamed(Located<string> name)
    {
        if (RuleOf(name) is not { } rule)
            return new Finding(name.Range, $"{Quoted.Of(name.Value)} is not a rule of content.{Nearest.Hint(name.Value, Suppressions.Ids)} Write the id that the build prints, such as {"MH4007"}.");
        return Suppressions.Ids.Contains(rule.Info.Id)
            ? null
            : new Finding(name.Range, $"{rule.Info.Id} cannot be suppressed: mend what it reports, and remove the suppression.");
    }

    private static ContentRule? RuleOf(Located<string> name) =>
        ContentRules.All.FirstOrDefault(rule => string.Equals(rule.Info.Id, name.Value.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool HasNothingToSay(ContentRule rule, SuppressionRequest suppression, ContentFile file, SiteIndex site) =>
        file.IsReadable && site.DirectoryIsReadable && file.Article is not { Status: PublicationStatus.Draft }
        && !rule.Check(file, site).Any(finding => suppression.Contains(finding.Range.Start));
}
