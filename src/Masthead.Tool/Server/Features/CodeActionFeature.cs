using DiffPlex.Chunkers;
using Masthead.Content.Checking;
using Masthead.Content.Fixing;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Features;

/// <summary>What mends findings: each edit that a rule offers, a suppression with a reason to give, and all at once that is right whatever was meant.</summary>
internal static class CodeActionFeature
{
    private const string QuickFix = "quickfix";

    private const string FixAll = "source.fixAll.masthead";

    public static IReadOnlyList<CodeAction> At(CodeActionParams asked, ServedFile file, WorkspaceEdits edits, CancellationToken cancellation)
    {
        var range = file.Lines.RangeOf(asked.Range);
        var actions = new List<CodeAction>();
        if (Wants(QuickFix))
        {
            var findings = file.Findings.Where(finding => finding.Finding.Range.Start <= range.End && range.Start <= finding.Finding.Range.End).ToArray();
            actions.AddRange(findings.SelectMany(finding => Mending(finding, file, edits)));
            actions.AddRange(findings.DistinctBy(static finding => finding.Rule.Id).Select(finding => Suppressing(finding, file, edits, cancellation)).OfType<CodeAction>());
        }

        if (Wants(FixAll) && FixingAll(file, edits, cancellation) is { } all)
            actions.Add(all);
        return actions;

        // 'source' asks for 'source.fixAll.masthead' too, and the empty kind for all.
        bool Wants(string kind) => asked.Context.Only is not { } only || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
    }

    private static IEnumerable<CodeAction> Mending(SiteFinding finding, ServedFile file, WorkspaceEdits edits)
    {
        foreach (var edit in finding.Finding.Edits)
        {
            if (edits.Of(edit) is { } change)
                yield return new CodeAction(edit.Title, QuickFix, [FindingDiagnostics.Of(finding, file)], change, SiteFixer.SafeEdit(finding.Finding) == edit ? true : null);
        }
    }

    private static CodeAction? Suppressing(SiteFinding finding, ServedFile file, WorkspaceEdits edits, CancellationToken cancellation) =>
        file.Site.Check.SuppressionOf(new RuleFinding(finding.Rule, file.Path, finding.Finding), cancellation) is { } edit && edits.Of(edit) is { } change
            ? new CodeAction(edit.Title, QuickFix, [FindingDiagnostics.Of(finding, file)], change, null)
            : null;

    /// <summary>As <c>masthead fix</c> does for one file.</summary>
    private static CodeAction? FixingAll(ServedFile file, WorkspaceEdits edits, CancellationToken cancellation)
    {
        if (!file.Findings.Any(static finding => SiteFixer.SafeEdit(finding.Finding) is not null))
            return null;

        var site = file.Site;
        var fixer = SiteFixer.Of(site.Texts, site.Check, (found, check) =>
            site.Settings.Severities.Of(found.Rule, found.Finding.IsError) is null || IsSuppressed(found, check) ? null : SiteFixer.SafeEdit(found.Finding), cancellation);
        fixer.Run(edited => edited == file.Path, cancellation);
        var changed = fixer.Texts.Changed.Where(other => site.Texts.Has(other.File)).Select(other => (other.File, Changes: ChangesBetween(fixer.Written(other.File, cancellation) ?? "", other.Text))).ToArray();
        return changed.Length == 0 ? null : new CodeAction("Mend all in this file that a machine can", FixAll, null, edits.Of(changed), null);

        bool IsSuppressed(RuleFinding found, SiteCheck check) => found.Rule.MayBeSuppressed && check.IsSuppressed(found.Rule.Id, found.FilePath, found.Finding.Range.Start, cancellation);
    }

    /// <summary>Line by line, so that an editor keeps the cursor where it is.</summary>
    private static IReadOnlyList<TextChange> ChangesBetween(string before, string after)
    {
        var diff = DiffPlex.Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        return [.. diff.DiffBlocks.Select(block => new TextChange(
            new TextRange(LengthOf(diff.PiecesOld, 0, block.DeleteStartA), LengthOf(diff.PiecesOld, 0, block.DeleteStartA + block.DeleteCountA)),
            string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))))];

        static int LengthOf(IReadOnlyList<string> lines, int start, int count) => lines.Skip(start).Take(count).Sum(static line => line.Length);
    }
}
