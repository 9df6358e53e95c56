using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4003: a value of the wrong type, or not one of the values; a reference to an article that is not there, too.</summary>
internal sealed class WrongValueRule() : ReadingRule(new("MH4003", "The value has the wrong type or is not one of the values", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error), ProblemKind.WrongValue)
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        var fields = input.File.Article is { } article ? [article.Fields] : input.File.Authors.Select(static author => author.Fields);
        return base.Check(input).Concat(
            from reference in fields.SelectMany(static values => ArticleReferences.In(values))
            where !input.Site.ArticleIds.Contains(reference.Value)
            let nearest = Nearest.Of(reference.Value, input.Site.ArticleIds)
            select input.FindingAt(reference, $"There is no article {Quoted.Of(reference.Value)}.{Nearest.Hint(nearest)} Write its path below the articles, without the extension.", input.Site.ArticleIds));
    }
}
