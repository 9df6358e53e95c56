using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4003: a value of the wrong type, or not one of the values; a reference to an article that is not there, too.</summary>
internal sealed class WrongValueRule() : ReadingRule(new("MH4003", "The value has the wrong type or is not one of the values", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error), ProblemKind.WrongValue)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        var fields = file.Article is { } article ? [article.Fields] : file.Authors.Select(static author => author.Fields);
        return base.Check(file, site).Concat(
            from reference in fields.SelectMany(static values => ArticleReferences.In(values))
            where !site.ArticleIds.Contains(reference.Value)
            select new Finding(reference.Range, $"There is no article {Quoted.Of(reference.Value)}.{Nearest.Hint(reference.Value, site.ArticleIds)} Write its path below the articles, without the extension."));
    }
}
