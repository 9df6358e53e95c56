using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Notes;

/// <summary>MH3007: a public retraction on an article whose status is still <c>published</c>. Silent for withheld pieces, and for internal notes.</summary>
internal sealed class RetractedYetPublishedRule() : EditorialRule(new("MH3007", "The retracted article is still published", RuleCategory.Notes, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var retraction = ChangeNotes.In(article.Content).FirstOrDefault(static note => note.Kind.Value == EditorNoteKind.Retraction);
        if (retraction is not null && article.Content.Status == PublicationStatus.Published)
        {
            var status = article.Content.StatusOverride is { } written ? new FindingPlace(input.File.Path.FilePath, written.Range) : null;
            yield return new Finding(retraction.Kind.Range, "The note retracts the article, whose status is still published: write 'status: retracted'.", status)
            {
                Edits = Offer.Of(Offer.Choice("Write 'status: retracted'", article.Content.StatusOverride is { } own
                    ? input.Keys?.Replace(own.Range, "retracted")
                    : input.Keys?.Insert("status", "retracted", [.. Unread.Dates, "updated"]))),
            };
        }
    }
}
