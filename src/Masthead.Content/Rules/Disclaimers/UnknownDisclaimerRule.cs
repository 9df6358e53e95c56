using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>MH2001: an article or an author refers to a disclaimer that masthead.yml does not hold. Silent where masthead.yml
/// mentions it and cannot be read, or misspells the key above it: MH4021 says so.</summary>
internal sealed class UnknownDisclaimerRule() : ContentRule(new("MH2001", "The disclaimer is not registered", RuleCategory.Disclaimers, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input) =>
        from reference in input.Site.UnreadDisclaimers is null && input.Site.LibrariesAreKnown ? Unknown(input) : []
        where input.Site.Broken.OfDeclaration(reference.Value) is null && !Unread.IsTaken(reference.Range, input.File)
        let nearest = Nearest.Of(reference.Value, input.Site.DisclaimerIds)
        select input.FindingAt(reference, $"masthead.yml has no disclaimer {Quoted.Of(reference.Value)}.{Nearest.Hint(nearest)}{Known(input.Site)}", input.Site.DisclaimerIds);

    private static IEnumerable<Located<string>> Unknown(RuleInput input) => input.File.Article is { } article
        ? input.Article!.UnknownDisclaimers
        : input.File.Authors.SelectMany(static author => author.Disclaimers).Where(reference => input.Site.Directory.FindDisclaimer(reference.Value) is null);

    private static string Known(SiteIndex site) => site.DisclaimerIds.Count == 0
        ? " Declare it there, under 'disclaimers:'."
        : $" It has {string.Join(", ", site.DisclaimerIds)}.";
}
