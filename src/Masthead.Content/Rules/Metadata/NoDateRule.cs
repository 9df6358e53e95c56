using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4007: a published or retracted article without a date. Silent for drafts and withheld pieces, for a date in the file's name, and where
/// the file, or what stands as its date, cannot be read: that is reported already; for a file that is empty, and for pages.
/// </summary>
internal sealed class NoDateRule() : ContentRule(new("MH4007", "The published article has no date", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.IsMisplaced || input.File is not { IsReadable: true, IsEmpty: false, Article: { IsPublishable: true, Published: null, IsPage: false } article })
            yield break;

        if (Unread.Mistyped(input.File, Unread.Dates) is not null)
            yield break;

        if (article.DateKey is not { } key)
            yield return new Finding(article.Start.Range, "The article has no date: add 'published:', or write 'status: draft'.") { Edits = EditsFor("published", input) };
        else if (key.Value)
            yield return new Finding(key.Range, $"The date is empty: write it behind '{key.Range.Of(input.File.Text)}:', or write 'status: draft'.") { Edits = EditsFor(key.Range.Of(input.File.Text).Trim('"', '\''), input) };
    }

    /// <param name="key">Which is not there, or empty.</param>
    private static EquatableArray<TextEdit> EditsFor(string key, RuleInput input) => Offer.Of(
        Offer.Question("Date the article", input.Keys?.Insert(key, TextEdit.Blank, "title", "byline"), "When was it published, such as 2024-05-31 or 2024-05-31T18:30:00+02:00?"),
        Draft(input));

    /// <summary>The article is to be published later.</summary>
    public static TextEdit? Draft(RuleInput input) => Offer.Choice("Write 'status: draft'", input.File.Article?.StatusOverride is { } written
        ? input.Keys?.Replace(written.Range, "draft")
        : input.Keys?.Insert("status", "draft", [.. Unread.Dates, "title", "byline"]));
}
