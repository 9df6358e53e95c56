using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4005: a key that stands there twice, in whatever spelling.</summary>
internal sealed class DuplicateKeyRule() : ReadingRule(new("MH4005", "The key stands there twice", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error), ProblemKind.DuplicateKey)
{
    public override IEnumerable<Finding> Check(RuleInput input) => base.Check(input).Select(finding => finding with { Edits = EditsFor(finding, input) });

    /// <summary>Where both say the same, one goes, and nothing is lost; what is read now is the first.</summary>
    private static EquatableArray<TextEdit> EditsFor(Finding finding, RuleInput input)
    {
        if (finding.Range.Length == 0)
            return [];

        var second = Offer.Choice("Remove it", input.Keys?.Remove(finding.Range));
        if (finding.Other is not { } first)
            return Offer.Of(second);
        return second is not null && IsRepeated(second, finding.Range, first.Range, input.File.Text) ? [second with { IsSafe = true }] : Offer.Of(second, Offer.Choice("Remove the other one", input.Keys?.Remove(first.Range)));
    }

    /// <summary>Whether the lines that go stand word for word where the first one does.</summary>
    private static bool IsRepeated(TextEdit removal, TextRange second, TextRange first, string text)
    {
        var removed = removal.Range.Of(text).Trim();
        var start = first.Start;
        return removal.Further.Count == 0 && removal.Range.Start <= second.Start && second.End <= removal.Range.End && removed.StartsWith(second.Of(text), StringComparison.Ordinal) && string.CompareOrdinal(text, start, removed, 0, removed.Length) == 0
            && Lines.EndOf(text, start + removed.Length) is var end && string.IsNullOrWhiteSpace(text.Substring(start + removed.Length, end - start - removed.Length))
            && (Lines.Behind(text, end) is var next && (next >= text.Length || !char.IsWhiteSpace(text[next])));
    }
}
