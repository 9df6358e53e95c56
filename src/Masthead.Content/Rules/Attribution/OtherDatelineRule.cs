using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1016: the dateline names a place, authors' credits name places, and none is that one. Whoever else is credited may have been there. Silent where no
/// author has a place, for analyses, which are written at a desk, and while the file may say it in what is not read.
/// </summary>
internal sealed class OtherDatelineRule() : EditorialRule(new("MH1016", "No author was where the dateline is", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    private static readonly string[] Keys = ["dateline", "kind", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (article.Content.Dateline is not { } dateline || article.Kind == ArticleKind.Analysis || Unread.MayHold(input.File, Keys))
            yield break;

        var placed = article.Authors.Where(static credit => !string.IsNullOrWhiteSpace(credit.Place)).ToArray();
        var places = PlaceName.AllIn(dateline.Place.Value);
        if (placed.Length == 0 || places.Count == 0 || article.Credits.Any(credit => credit.Place is { } place && PlaceName.AllIn(place).Any(there => places.Any(there.MayBe))))
            yield break;

        var others = string.Join(", ", placed.Select(static credit => $"{Quoted.Of(credit.Name)} in {Quoted.Of(credit.Place!)}"));
        yield return new Finding(
            dateline.Place.Range,
            $"The dateline says {Quoted.Of(dateline.Place.Value)}, but no author was there: {others}. Write where the piece was reported from, or the 'place:' of who was there.");
    }
}
