using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Documents;

/// <summary>A file of a site at one moment: what a request is answered from.</summary>
/// <param name="path">As the site names it.</param>
/// <param name="open">What else is open at that moment, by path.</param>
internal sealed class ServedFile(SiteFindings site, string path, IReadOnlyDictionary<string, OpenDocument> open)
{
    private readonly Lazy<LineMap> lines = new(() => new LineMap(site.Check.TextOf(path, CancellationToken.None) ?? ""));

    public SiteFindings Site { get; } = site;

    public string Path { get; } = path;

    /// <summary>The other sites that are served: they may reference this one, or the other way round.</summary>
    public IReadOnlyList<SiteFindings> Others { get; init; } = [];

    public LineMap Lines => lines.Value;

    public string Text => Lines.Text;

    /// <summary>What a build would say of it.</summary>
    public IEnumerable<SiteFinding> Findings => Site.Texts.Has(Path) ? Site.In(Path).Where(static finding => !finding.IsSuppressed) : [];

    /// <summary>What it is to the site; null for what only looks like content, and for the text of an article.</summary>
    public ContentPath? Content => Site.Check.Files(CancellationToken.None).Find(Path) is { Role: not ContentRole.BodyText } content ? content : null;

    /// <summary>The file, read; null where it has no keys that are read.</summary>
    public ContentFile? Read(CancellationToken cancellation) => Content is { } content ? Site.Check.Files(cancellation).Read(content, cancellation) : null;

    /// <summary>Another file of the site, or of one of the others.</summary>
    public ServedFile Other(string file) => file == Path ? this : Of(Site.Texts.Has(file) ? Site : Others.FirstOrDefault(other => other.Texts.Has(file)) ?? Site, file);

    /// <summary>A file of any of the sites.</summary>
    public ServedFile Of(SiteFindings owner, string file) => new(owner, file, open) { Others = Others };

    public string UriOf(string file) => open.TryGetValue(file, out var document) ? document.Uri : DocumentUri.Of(file);

    /// <summary>The number that the client has given a document's text; null for one that is not open.</summary>
    public int? VersionOf(string file) => open.TryGetValue(file, out var document) ? document.Version : null;
}
