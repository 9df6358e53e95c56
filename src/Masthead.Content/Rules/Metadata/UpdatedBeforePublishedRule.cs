using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4006: <c>updated</c> is before <c>published</c>. Silent where they are equal, on the same day if one of the two has no time; and while the file cannot be read.</summary>
internal sealed class UpdatedBeforePublishedRule() : ContentRule(new("MH4006", "The update is before the publication", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.File is not { IsReadable: true, Article: { Updated: { } updated } article }
            || WrittenDates.PublishedIn(article) is not { } published || !WrittenDates.IsBefore(updated, published, input.File.Text))
            yield break;

        yield return article.PublishedKey is { } key
            ? new Finding(updated.Range, "'updated' is before 'published': swap the two, or mend the one that is wrong.", new FindingPlace(input.File.Path.FilePath, key.Range))
            { Edits = updated.Range.End <= key.Range.Start || key.Range.End <= updated.Range.Start ? Offer.Of(Offer.Choice("Swap the two", Swap(updated.Range, key.Range, input.File.Text))) : [] }
            : new Finding(updated.Range, "'updated' is before the date in the file's name: mend it, or write 'published:'.");
    }

    private static TextChange[] Swap(TextRange one, TextRange other, string text) => [new(one, other.Of(text)), new(other, one.Of(text))];
}
