using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Rules.Disclaimers;

/// <summary>MH2005: a disclaimer's wording has a placeholder that does not exist, or one that an article which carries it has no words for.</summary>
internal sealed class UnfilledPlaceholderRule() : ContentRule(Descriptors.UnfilledPlaceholder)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) => file switch
    {
        { Publication: { } publication } => publication.Disclaimers.SelectMany(disclaimer => Unknown(disclaimer, file.Text)),
        { Article: { } article } => article.Disclaimers.Where(static use => use.Inline is not null).SelectMany(use => Unknown(use.Inline!, file.Text))
            .Concat(Unfilled(article, site.Directory)),
        _ => [],
    };

    private static IEnumerable<Finding> Unknown(DisclaimerContent disclaimer, string text)
    {
        foreach (var translation in disclaimer.Text?.Translations ?? [])
        {
            var searched = translation.Text.Range.Start;
            foreach (var (name, written) in Template.NamesIn(translation.Text.Value))
            {
                var range = RangeOf(written, text, new TextRange(searched, translation.Text.Range.End)) ?? translation.Text.Range;
                searched = range.End;
                if (!Template.IsKnown(name))
                    yield return new Finding(range, $"'{written}' is not a placeholder.{Nearest.Hint(name, Template.Placeholders)} There are {string.Join(", ", Template.Placeholders)}; a brace is written '{{{{'.");
            }
        }
    }

    /// <summary>Where a placeholder stands in the source; null where it is broken or escaped there, and the whole text must do.</summary>
    private static TextRange? RangeOf(string placeholder, string text, TextRange within)
    {
        var start = text.IndexOf(placeholder, within.Start, Math.Max(within.Length, 0), StringComparison.Ordinal);
        return start < 0 ? null : new TextRange(start, start + placeholder.Length);
    }

    private static IEnumerable<Finding> Unfilled(ArticleContent article, SiteDirectory directory)
    {
        var values = new PlaceholderValues(article, ResolvedCredit.AllOf(article, directory), directory);
        return from unfilled in ReferenceCheck.UnfilledPlaceholders(article, directory, values)
               where Template.IsKnown(unfilled.Placeholder)
               select new Finding(unfilled.Use.Reference?.Range ?? unfilled.Text.Range, $"'{{{unfilled.Placeholder}}}' in the disclaimer cannot be filled in. {values.Remedy(unfilled.Placeholder)}");
    }
}
