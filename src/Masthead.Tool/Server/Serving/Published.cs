using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Serving;

/// <summary>What a client has been told of each file: it is told again only what has become something else.</summary>
internal sealed class Published(IServedClient client)
{
    private readonly Dictionary<(string Site, string File), IReadOnlyList<SiteFinding>> known = [];

    /// <summary>A site that is new.</summary>
    public async Task AddAsync(SiteFindings site, IReadOnlyDictionary<string, OpenDocument> open)
    {
        // What somebody looks at comes first.
        foreach (var file in site.Texts.Files.Where(file => open.ContainsKey(file) || site.In(file).Count > 0).OrderBy(file => !open.ContainsKey(file)).ToArray())
            await TellAsync(site, file, open);
        foreach (var finding in site.All.Where(static finding => finding is { FilePath: null, IsSuppressed: false }))
            await client.LogAsync(new LogMessageParams(2, $"{finding.Rule.Id}: {finding.Finding.Message}"));
    }

    /// <summary>A site that is no longer served.</summary>
    public async Task RemoveAsync(SiteFindings site, IReadOnlyDictionary<string, OpenDocument> open)
    {
        var place = ServedSite.PlaceOf(site.Settings);
        foreach (var (key, findings) in known.Where(entry => entry.Key.Site == place).ToArray())
        {
            known.Remove(key);
            if (findings.Count > 0)
                await client.PublishAsync(new PublishDiagnosticsParams(new ServedFile(site, key.File, open).UriOf(key.File), null, []));
        }
    }

    /// <summary>A site after an edit.</summary>
    /// <param name="files">In which something else may be found.</param>
    /// <param name="changes">What was edited: it is told again in any case, since lines may have moved.</param>
    public async Task RenewAsync(SiteFindings site, IReadOnlyList<string> files, IReadOnlyDictionary<string, string?> changes, IReadOnlyDictionary<string, OpenDocument> open)
    {
        var place = ServedSite.PlaceOf(site.Settings);
        foreach (var file in files.Union(changes.Keys, StringComparer.Ordinal))
        {
            var before = known.GetValueOrDefault((place, file)) ?? [];
            var now = InFile(site, file);
            if (open.ContainsKey(file) && (changes.Count == 0 || changes.ContainsKey(file))
                || (changes.ContainsKey(file) && (before.Count > 0 || now.Count > 0))
                || !now.SequenceEqual(before)
                || now.Any(finding => finding.Finding.Other is { } other && changes.ContainsKey(other.FilePath)))
            {
                await TellAsync(site, file, open);
            }
        }
    }

    private static IReadOnlyList<SiteFinding> InFile(SiteFindings site, string file) => site.Texts.Has(file) ? site.In(file) : [];

    private Task TellAsync(SiteFindings site, string file, IReadOnlyDictionary<string, OpenDocument> open)
    {
        known[(ServedSite.PlaceOf(site.Settings), file)] = InFile(site, file);
        var served = new ServedFile(site, file, open);
        return client.PublishAsync(new PublishDiagnosticsParams(served.UriOf(file), served.VersionOf(file), FindingDiagnostics.In(served)));
    }
}
