using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1006: a pseudonym without a reason why the author does not go by their name. In an author's entry, or where one is written inline.</summary>
internal sealed class UnexplainedPseudonymRule() : EditorialRule(new("MH1006", "The pseudonym has no reason", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["type", "reason", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        Unexplained(article.Content.Byline.Credits.Select(static credit => credit.Inline).OfType<AuthorContent>(), input);

    protected override IEnumerable<Finding> CheckEntries(RuleInput input) => Unexplained(input.File.Authors, input);

    private static IEnumerable<Finding> Unexplained(IEnumerable<AuthorContent> authors, RuleInput input) =>
        from author in Unread.MayHold(input.File, Keys) ? [] : authors
        where author.Type.Value == AuthorType.Pseudonym && string.IsNullOrWhiteSpace(author.Reason?.Value)
        select new Finding(author.Type.Range, $"{Quoted.Of(author.Name.Value)} is a pseudonym without a reason: add 'reason:' with why the author does not go by their name. It is for the newsroom, and never compiled in.")
        { Edits = Offer.Of(Offer.Question("Add 'reason:'", input.Keys?.At(author.Type.Range)?.Insert("reason", TextEdit.Blank, "type"), $"Why does {Quoted.Short(author.Name.Value)} not go by their name?")) };
}
