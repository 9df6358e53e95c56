using System.Collections.Concurrent;

namespace Masthead.Content.Rules.Sites;

/// <summary>Which files have links to which pages of this site: remembered as they are asked about, so that another address or tag has those asked again, and no others.</summary>
internal sealed class LinkQuestions
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">The last part of the address, which may be a tag's, a section's or an author's.</param>
    /// <param name="file">That the link stands in.</param>
    public void Add(string name, string file) => files.GetOrAdd(name, static _ => new(StringComparer.Ordinal)).TryAdd(file, true);

    /// <summary>The files that ask about one of these names.</summary>
    public IEnumerable<string> About(IEnumerable<string> names) => names.SelectMany(name => files.TryGetValue(name, out var asking) ? asking.Keys : []);

    /// <summary>All files that ask.</summary>
    public IEnumerable<string> Files => files.Values.SelectMany(static asking => asking.Keys);
}
