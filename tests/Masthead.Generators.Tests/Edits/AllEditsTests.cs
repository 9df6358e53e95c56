using Masthead.Content.Checking;
using Masthead.Content.Rules;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Rules;

namespace Masthead.Generators.Tests.Edits;

/// <summary>
/// Every edit of every rule, on the examples of its page and on those of <see cref="EditExamples"/>, however the files are written: the rule falls silent, no other finding appears,
/// and but for what the edit says the file stays as it was.
/// </summary>
public sealed class AllEditsTests
{
    /// <summary>What stands around every example.</summary>
    private static readonly IReadOnlyList<(string Path, string Text)> Around = RulePage.FilesIn(RepositoryFiles.Read("docs/rules/README.md"));

    public static TheoryData<string> Ids => [.. ContentRules.All.Select(static rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_edit_mends_its_finding_and_nothing_else(string id)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var example in ExamplesOf(id))
        {
            HashSet<string>? titles = null;
            foreach (var variant in FileVariant.All)
            {
                if (Write(example, variant) is not { } site)
                    continue;

                var found = new HashSet<string>();
                foreach (var finding in site.Findings.Where(finding => finding.Rule.Id == id))
                {
                    foreach (var edit in finding.Finding.Edits)
                    {
                        count++;
                        found.Add(edit.Title);
                        failures.AddRange(FaultsOf(site, finding, edit).Select(fault => $"{id}, {variant}, {edit.Title}: {fault}"));
                    }
                }

                titles ??= found;
                if (!EditExamples.IsOfSyntax(id) && titles.Except(found).ToArray() is { Length: > 0 } lacking)
                    failures.Add($"{id}, {variant}: no edit {string.Join("; ", lacking)}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(4)));
        Assert.Equal(EditExamples.WithoutEdit.ContainsKey(id), count == 0);
    }

    public static TheoryData<string> Suppressible => [.. Suppressions.Ids];

    [Theory]
    [MemberData(nameof(Suppressible))]
    public void A_finding_is_left_unsaid_with_a_reason(string id)
    {
        var failures = new List<string>();
        foreach (var (variant, site) in ExamplesOf(id).SelectMany(static example => FileVariant.All.Select(variant => (variant, Site: Write(example, variant)))))
        {
            foreach (var finding in site?.Findings.Where(finding => finding.Rule.Id == id && site.CanRead(finding.FilePath)) ?? [])
            {
                var edit = TextSite.CheckOf(site!).SuppressionOf(finding, TestContext.Current.CancellationToken);
                failures.AddRange(edit is null ? [$"{id}, {variant}: no edit\n{site![finding.FilePath]}"] : FaultsOf(site!, finding, edit).Select(fault => $"{id}, {variant}: {fault}"));
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(4)));
    }

    internal static IEnumerable<IReadOnlyList<(string Path, string Text)>> ExamplesOf(string id) =>
        RulePage.Read(id).Examples.Where(static example => example.Properties.Count == 0).Select(static example => example.Failing).Concat(EditExamples.Of(id));

    internal static TextSite? Write(IReadOnlyList<(string Path, string Text)> example, FileVariant variant)
    {
        var files = example.Select(file => variant.Write(file.Path, file.Text)).ToArray();
        return files.Any(static file => file is null) ? null : TextSite.Of([.. Around, .. files.Select(static file => file!.Value)]);
    }

    private static IEnumerable<string> FaultsOf(TextSite site, RuleFinding finding, TextEdit edit)
    {
        var file = edit.FilePath ?? finding.FilePath;
        var mended = site.Edited(finding, edit, EditExamples.AnswerTo(edit.Question ?? ""));
        var (before, after) = (edit.CreatesFile ? "" : site[file], mended[file]);
        var written = $"\n{Shown(after)}";
        if (edit.Question is not null && !edit.CreatesFile && !edit.Range.Of(before).Contains(TextEdit.Blank, StringComparison.Ordinal) && edit.Apply(before).Split(TextEdit.Blank).Length != before.Split(TextEdit.Blank).Length + 1)
            yield return "a question, and not one blank" + written;
        if (edit.Question is null && edit.NewText.Contains(TextEdit.Blank, StringComparison.Ordinal) && !edit.Range.Of(before).Contains(TextEdit.Blank, StringComparison.Ordinal))
            yield return "a blank, and no question" + written;
        if (before == after)
            yield return "nothing changes";
        if (!edit.CreatesFile && site.CanRead(file) && !mended.CanRead(file))
            yield return "the file cannot be read any more" + written;

        var counts = Counts(mended);
        foreach (var (key, count) in counts)
        {
            if (count > Counts(site).GetValueOrDefault(key) && !EditExamples.SpeaksNow(finding.Rule.Id, key.Rule))
                yield return $"{key} appears: {string.Join(" | ", mended.Findings.Where(found => (found.Rule.Id, found.FilePath) == key).Select(static found => found.Finding.Message))}{written}";
        }

        if (!EditExamples.IsFirstStep(edit, finding.Rule.Id) && counts.GetValueOrDefault((finding.Rule.Id, finding.FilePath)) >= Counts(site)[(finding.Rule.Id, finding.FilePath)])
            yield return $"'{finding.Finding.Message}' stays{written}";
        if (edit.CreatesFile)
            yield break;
        if (BreaksOf(before) is { Length: > 0 } breaks && BreaksOf(after) != breaks)
            yield return "another line break" + written;
        if (before.StartsWith('\uFEFF') != after.StartsWith('\uFEFF'))
            yield return "the byte order mark" + written;
        if (before.Length > 0 && after.Length > 0 && before[^1] is '\n' or '\r' != after[^1] is '\n' or '\r')
            yield return "the final newline" + written;
        if (before.Split("# stays").Length != after.Split("# stays").Length)
            yield return "a comment is lost" + written;
    }

    private static Dictionary<(string Rule, string File), int> Counts(TextSite site) =>
        site.Findings.GroupBy(static found => (found.Rule.Id, found.FilePath)).ToDictionary(static found => found.Key, static found => found.Count());

    /// <summary>The sorts of line breaks in a text.</summary>
    private static string BreaksOf(string text)
    {
        var rest = text.Replace("\r\n", "", StringComparison.Ordinal);
        return (rest.Length < text.Length ? "w" : "") + (rest.Contains('\n', StringComparison.Ordinal) ? "n" : "") + (rest.Contains('\r', StringComparison.Ordinal) ? "r" : "");
    }

    private static string Shown(string text) => text.Replace("\r", "␍", StringComparison.Ordinal).Replace("\uFEFF", "<BOM>", StringComparison.Ordinal);
}
