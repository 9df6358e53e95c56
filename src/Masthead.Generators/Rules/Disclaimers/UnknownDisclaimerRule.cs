using Masthead.Generators.Content;
using Masthead.Generators.Content.Resolution;

namespace Masthead.Generators.Rules.Disclaimers;

/// <summary>MH2001: an article refers to a disclaimer that masthead.yml does not hold. Silent while masthead.yml cannot be read.</summary>
internal sealed class UnknownDisclaimerRule() : ContentRule(Descriptors.UnknownDisclaimer)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (file.Article is not { } article || !site.PublicationIsReadable)
            yield break;

        foreach (var reference in ReferenceCheck.UnknownDisclaimers(article, site.Directory))
            yield return new Finding(reference.Range, $"masthead.yml has no disclaimer {Quoted.Of(reference.Value)}.{Nearest.Hint(reference.Value, site.DisclaimerIds)}{Known(site)}");
    }

    private static string Known(SiteIndex site) => site.DisclaimerIds.Count == 0
        ? " Declare it there, under 'disclaimers:'."
        : $" It has {string.Join(", ", site.DisclaimerIds)}.";
}
