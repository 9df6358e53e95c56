using System.Text.RegularExpressions;
using Masthead.Content.Fixing;

namespace Masthead.Generators.Tests.Edits;

/// <summary>What the page of a rule says of the rule's edits, in one form of words: those of its examples, or why there is none.</summary>
internal static class EditDocuments
{
    private const string Behind = "\n## Silent when\n";

    /// <summary>Of MH1018, whose page has no example of its own beside the author of all examples.</summary>
    private const string OfNobodyRegistered = "offered: *Allow authors who are mere names, in masthead.yml*";

    private static readonly Regex Line = new(@"^\*\*(?:Edits|No edit)\*\*: .*\n\n", RegexOptions.Multiline);

    /// <summary>A page as it should be.</summary>
    public static string Write(string id, string text) => Line.Replace(text, "").Replace(Behind, $"\n{LineOf(id)}\n{Behind}", StringComparison.Ordinal);

    private static string LineOf(string id)
    {
        if (id == "MH1018")
            return $"**Edits**: {OfNobodyRegistered}.";
        if (EditExamples.WithoutEdit.TryGetValue(id, out var reason) || EditExamples.OfNoText.TryGetValue(id, out reason))
            return $"**No edit**: {reason}.";

        var unasked = new List<string>();
        var offered = new List<string>();
        var asked = new List<string>();
        foreach (var finding in AllEditsTests.ExamplesOf(id).SelectMany(example => AllEditsTests.Write(example, FileVariant.All[0])!.Findings.Where(finding => finding.Rule.Id == id)))
        {
            foreach (var edit in finding.Finding.Edits)
            {
                var (list, written) = edit.Question is { } question ? (asked, $"*{edit.Title}* ({question})") : (SiteFixer.SafeEdit(finding.Finding) is null ? offered : unasked, $"*{edit.Title}*");
                if (!list.Contains(written))
                    list.Add(written);
            }
        }

        return $"**Edits**: {string.Join("; ", Listed("done unasked", unasked).Concat(Listed("offered", offered)).Concat(Listed("asked for", asked)))}.";
    }

    private static IEnumerable<string> Listed(string how, List<string> edits) => edits.Count == 0 ? [] : [$"{how}: {string.Join(", ", edits)}"];
}
