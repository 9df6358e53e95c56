using System.Globalization;
using Masthead.Content.Data;
using Masthead.Content.Json;
using Masthead.Content.Text;

namespace Masthead.Content.Baselines;

/// <summary>Reads what <see cref="Baseline.ToText"/> writes. One that is not whole, or somebody else's, is none at all: half of it would let half of an archive through.</summary>
internal static class BaselineReader
{
    /// <summary>An archive may have far more findings than a file has values.</summary>
    private static readonly DataLimits Limits = new(Characters: 64 * 1024 * 1024, Depth: 8, Nodes: 10_000_000);

    /// <returns>The baseline, or what is wrong with it.</returns>
    public static (Baseline? Baseline, (TextRange Range, string Message)? Fault) Read(string text, CancellationToken cancellation)
    {
        var document = JsonReader.Read(text, new TextRange(0, text.Length), Limits, cancellation);
        if (document.Errors.Count > 0)
            return (null, (document.Errors[0].Range, $"The baseline cannot be read, so no finding is known of old: {document.Errors[0].Message} Take the file from your history, or make it anew: delete it, and run 'masthead baseline'."));
        var root = document.Root as DataMapping;
        var version = root is null ? null : Find(root, "version") as DataScalar;
        // Another version may call everything else otherwise.
        if (version is { Style: DataScalarStyle.Plain } other && int.TryParse(other.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != Baseline.Version)
            return (null, (other.Range, $"The baseline is of version {other.Value}, and this Masthead reads version {Baseline.Version}: update the package, or make the file anew: delete it, and run 'masthead baseline'."));
        if (version?.Value != Baseline.Version.ToString(CultureInfo.InvariantCulture) || Find(root!, "findings") is not DataMapping files)
            return (null, (TextRange.At(0), $"This is no baseline of Masthead's: it has {(version is null ? "no 'version'" : $"the version {Quoted.Of(version.Value)}")}{(root is not null && Find(root, "findings") is DataMapping ? "" : " and no 'findings'")}. Delete it, and run 'masthead baseline', or give it another name."));

        var findings = new List<BaselineFinding>();
        foreach (var file in files.Entries)
        {
            if (file.Value is not DataSequence entries)
                return (null, (file.Value.Range, "A file has a list of findings here. Take the file from your history, or make it anew: delete it, and run 'masthead baseline'."));
            foreach (var entry in entries.Items)
            {
                if (entry is not DataMapping written || Find(written, "rule") is not DataScalar rule || Find(written, "marked") is not DataScalar marked || CountOf(written) is not { } count)
                    return (null, (entry.Range, "A finding has a 'rule', what is 'marked', and a 'count' from 2 on where it is there several times. Take the file from your history, or make it anew: delete it, and run 'masthead baseline'."));
                findings.AddRange(Enumerable.Repeat(new BaselineFinding(rule.Value, file.Key.Value, marked.Value), count));
            }
        }

        return (new Baseline(findings), null);
    }

    private static int? CountOf(DataMapping finding) => Find(finding, "count") switch
    {
        null => 1,
        DataScalar { Style: DataScalarStyle.Plain } count when int.TryParse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and < 1_000_000 => number,
        _ => null,
    };

    private static DataNode? Find(DataMapping map, string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }
}
