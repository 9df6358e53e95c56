using System.Collections.Immutable;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Serving;

/// <summary>
/// All sites between two changes, and the documents that they have the texts of: what requests are answered from. A version told with an edit is that of the very text that the edit is of, also while the next
/// change is worked in.
/// </summary>
/// <param name="Sites">As they are.</param>
/// <param name="Open">What is open, in the versions that the sites have.</param>
internal sealed record ServedMoment(ImmutableArray<(ServedSite Served, SiteFindings Site)> Sites, ImmutableDictionary<string, OpenDocument> Open)
{
    public static ServedMoment Start { get; } = new([], ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal));

    /// <param name="sites">None of which is being worked on.</param>
    public static ServedMoment Of(ImmutableArray<ServedSite> sites, ImmutableDictionary<string, OpenDocument> open) => new([.. sites.Select(static site => (site, site.Now))], open);

    /// <summary>A file; null for what is of no site.</summary>
    public ServedFile? Find(string path)
    {
        foreach (var (served, site) in Sites)
        {
            if (served.NameOf(path) is { } name && site.Texts.Has(name))
                return new ServedFile(site, name, Open) { Others = [.. Sites.Where(other => other.Site != site).Select(static other => other.Site)] };
        }

        return null;
    }

    /// <summary>All sites, each by one of its files.</summary>
    public IReadOnlyList<ServedFile> All => [.. Sites.Select(site => new ServedFile(site.Site, site.Served.Place, Open))];
}
