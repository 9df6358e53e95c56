namespace Masthead.Content.Rules.Sites;

/// <summary>What is found in several files at once, for the rules to give out file by file.</summary>
internal sealed class FindingsByFile
{
    private readonly Dictionary<string, List<Finding>> findings = new(StringComparer.Ordinal);

    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> In(string filePath) => findings.TryGetValue(filePath, out var found) ? found : [];

    /// <summary>In which something is found.</summary>
    public IEnumerable<string> Files => findings.Keys;

    /// <summary>Whether a file is one that something is found in, or the other one of a finding.</summary>
    public bool Mention(string filePath) => mentioned.Contains(filePath);

    public IEnumerable<string> FilesThatDiffer(FindingsByFile other) => findings.Keys.Union(other.findings.Keys, StringComparer.Ordinal).Where(file => !In(file).SequenceEqual(other.In(file)));

    public void Add(string filePath, Finding finding)
    {
        mentioned.Add(filePath);
        if (finding.Other is { } place)
            mentioned.Add(place.FilePath);
        if (!findings.TryGetValue(filePath, out var found))
            findings.Add(filePath, found = []);
        found.Add(finding);
    }
}
