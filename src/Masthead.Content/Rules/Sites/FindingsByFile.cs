namespace Masthead.Content.Rules.Sites;

/// <summary>What is found in several files at once, for the rules to give out file by file.</summary>
internal sealed class FindingsByFile
{
    private readonly Dictionary<string, List<Finding>> findings = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> In(string filePath) => findings.TryGetValue(filePath, out var found) ? found : [];

    public void Add(string filePath, Finding finding)
    {
        if (!findings.TryGetValue(filePath, out var found))
            findings.Add(filePath, found = []);
        found.Add(finding);
    }
}
