namespace Masthead.Content.Rules.Sites;

/// <summary>The files of which an edit of others may let rules say something else.</summary>
internal sealed class EditReach
{
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Files => files;

    /// <summary>Whether those of all authors are among them, and masthead.yml.</summary>
    public bool HoldsEntries { get; private set; }

    /// <summary>Whether those of all articles are, and of their texts.</summary>
    public bool HoldsArticles { get; private set; }

    /// <summary>Whether all files are, those that are no content included.</summary>
    public bool HoldsAll { get; private set; }

    /// <summary>Whether the index does not say what it reaches, and has to be made anew.</summary>
    public bool IsUnknown { get; private set; }

    public void Add(IEnumerable<string> others) => files.UnionWith(others);

    public void Add(string? file)
    {
        if (file is not null)
            files.Add(file);
    }

    public void AddEntries() => HoldsEntries = true;

    public void AddArticles() => HoldsArticles = true;

    public void AddAll() => HoldsAll = true;

    public void MakeAnew() => HoldsAll = IsUnknown = true;
}
