using System.Globalization;
using System.Text;
using Masthead.Content.Text;

namespace Masthead.Content.Baselines;

/// <summary>The findings of an archive on the day it met the rules: known, and not to be said again. New ones are; what is mended leaves it, and nothing is ever added.</summary>
internal sealed class Baseline
{
    public const string FileName = "masthead.baseline.json";

    /// <summary>Of the format: one that is read is of this version.</summary>
    public const int Version = 1;

    /// <summary>What the compiler's log calls its suppressions: the rule's id, and this.</summary>
    public const string SuppressionMark = "B";

    /// <summary>Why a log has a finding that it knows as suppressed.</summary>
    public const string Justification = "The finding is in the baseline.";

    /// <summary>How often each is known.</summary>
    private readonly SortedDictionary<BaselineFinding, int> counts = new(Order.Instance);

    /// <param name="findings">As often as they are found.</param>
    public Baseline(IEnumerable<BaselineFinding> findings)
    {
        foreach (var finding in findings)
            counts[finding] = counts.TryGetValue(finding, out var count) ? count + 1 : 1;
    }

    public int Count => counts.Values.Sum();

    /// <summary>What is left of it where these are found: never more than it has.</summary>
    public Baseline ShrunkTo(IEnumerable<BaselineFinding> found) => new(Known(found).Where(static finding => finding.IsKnown).Select(static finding => finding.Finding));

    /// <summary>Which of the findings it knows, each as often as it does; the first ones, where there are more.</summary>
    /// <param name="found">All of a file or more, by place.</param>
    public IEnumerable<(BaselineFinding Finding, bool IsKnown)> Known(IEnumerable<BaselineFinding> found)
    {
        var left = new Dictionary<BaselineFinding, int>();
        foreach (var finding in found)
        {
            var count = left.TryGetValue(finding, out var rest) ? rest : counts.TryGetValue(finding, out var all) ? all : 0;
            left[finding] = count - 1;
            yield return (finding, count > 0);
        }
    }

    /// <summary>A line for each, by file: two branches that mend different pieces merge.</summary>
    public string ToText()
    {
        var text = new StringBuilder("{\n").Append(string.Format(CultureInfo.InvariantCulture, "  \"version\": {0},\n  \"findings\": {{", Version));
        var separator = "\n";
        foreach (var file in counts.GroupBy(static finding => finding.Key.File))
        {
            text.Append(separator).Append($"    {JsonNotation.Quote(file.Key)}: [\n")
                .Append(string.Join(",\n", file.Select(static finding => Line(finding.Key, finding.Value)))).Append("\n    ]");
            separator = ",\n";
        }

        return text.Append(counts.Count == 0 ? "}\n}\n" : "\n  }\n}\n").ToString();
    }

    private static string Line(BaselineFinding finding, int count) =>
        $"      {{ \"rule\": {JsonNotation.Quote(finding.Rule)}, \"marked\": {JsonNotation.Quote(finding.Marked)}{(count == 1 ? "" : string.Format(CultureInfo.InvariantCulture, ", \"count\": {0}", count))} }}";

    private sealed class Order : IComparer<BaselineFinding>
    {
        public static readonly Order Instance = new();

        public int Compare(BaselineFinding x, BaselineFinding y) =>
            string.CompareOrdinal(x.File, y.File) is not 0 and var file ? file
            : string.CompareOrdinal(x.Rule, y.Rule) is not 0 and var rule ? rule
            : string.CompareOrdinal(x.Marked, y.Marked);
    }
}
