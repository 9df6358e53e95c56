using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;

namespace Masthead.Content.Rules;

/// <summary>Which rules a file may ask to be left unsaid: YAML that cannot be read says nothing to rely on; nor does a suppression about suppressions.</summary>
internal static class Suppressions
{
    /// <summary>Why a log has what a file asks to leave unsaid as suppressed.</summary>
    public const string Justification = "The content file names the rule under 'suppress:', with a reason.";

    public static IReadOnlyList<string> Ids { get; } = [.. ContentRules.All.Select(static rule => rule.Info).Where(static rule => rule.MayBeSuppressed).Select(static rule => rule.Id)];

    /// <summary>The edit that leaves a finding unsaid, with a reason to give: in the entry of an author, else for all of the file. Null where the rule cannot be suppressed, or the file not be edited.</summary>
    /// <param name="file">The one that speaks for the finding: the article's, where the finding stands in its text.</param>
    /// <param name="position">Where in that file the finding stands.</param>
    public static TextEdit? EditFor(string rule, ContentFile file, int position)
    {
        if (!Ids.Contains(rule) || file.Keys() is not { } keys)
            return null;

        var author = file.Authors.FirstOrDefault(author => author.Whole is { Range: var entry } && entry.Start <= position && position <= entry.End);
        var entry = author is null ? keys : keys.At(author.Name.Range);
        return Offer.Question($"Leave {rule} unsaid, with a reason", entry?.Append("suppress", "", NewValue.Map(("rule", rule), ("reason", TextEdit.Blank))), Offer.WhyUnsaid(rule));
    }
}
