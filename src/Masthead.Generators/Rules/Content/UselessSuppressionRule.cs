using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>
/// MH4013: a suppression without a reason, of something that is no rule or cannot be suppressed, or with nothing to suppress. The latter is
/// silent while a file cannot be read, and for drafts, of which little is said: it may be said tomorrow.
/// </summary>
internal sealed class UselessSuppressionRule() : ContentRule(Descriptors.UselessSuppression)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) =>
        from suppression in file.Suppressions
        let message = MessageFor(suppression, file, site)
        where message is not null
        select new Finding(suppression.Rule.Range, message);

    private static string? MessageFor(SuppressionRequest suppression, ContentFile file, SiteIndex site)
    {
        if (ContentRules.All.FirstOrDefault(rule => suppression.Names(rule.Descriptor.Id)) is not { } rule)
            return $"{Quoted.Of(suppression.Rule.Value)} is not a rule of content.{Nearest.Hint(suppression.Rule.Value, Suppressions.Ids)} Write the id that the build prints, such as {Descriptors.NoDate.Id}.";

        var id = rule.Descriptor.Id;
        if (!Suppressions.Ids.Contains(id))
            return $"{id} cannot be suppressed: mend what it reports, and remove the suppression.";
        if (!suppression.HasReason)
            return $"The suppression of {id} has no reason, so it does not hold: add 'reason:'.";
        return HasNothingToSay(rule, suppression, file, site) ? $"{id} has nothing to say here: remove the suppression." : null;
    }

    private static bool HasNothingToSay(ContentRule rule, SuppressionRequest suppression, ContentFile file, SiteIndex site) =>
        file.IsReadable && site.DirectoryIsReadable && file.Article is not { Status: PublicationStatus.Draft }
        && !rule.Check(file, site).Any(finding => suppression.Contains(finding.Range.Start));
}
