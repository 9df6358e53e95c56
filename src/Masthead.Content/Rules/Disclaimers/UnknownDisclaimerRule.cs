using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>MH2001: an article or an author refers to a disclaimer that masthead.yml does not hold. Silent while masthead.yml cannot be read.</summary>
internal sealed class UnknownDisclaimerRule() : ContentRule(new("MH2001", "The disclaimer is not registered", RuleCategory.Disclaimers, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) =>
        from reference in site.PublicationIsReadable ? Unknown(file, site) : []
        select new Finding(reference.Range, $"masthead.yml has no disclaimer {Quoted.Of(reference.Value)}.{Nearest.Hint(reference.Value, site.DisclaimerIds)}{Known(site)}");

    private static IEnumerable<Located<string>> Unknown(ContentFile file, SiteIndex site) => file.Article is { } article
        ? site.Resolve(article).UnknownDisclaimers
        : file.Authors.SelectMany(static author => author.Disclaimers).Where(reference => site.Directory.FindDisclaimer(reference.Value) is null);

    private static string Known(SiteIndex site) => site.DisclaimerIds.Count == 0
        ? " Declare it there, under 'disclaimers:'."
        : $" It has {string.Join(", ", site.DisclaimerIds)}.";
}
