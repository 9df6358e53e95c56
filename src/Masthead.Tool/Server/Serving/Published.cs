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
        foreach (var finding in site.All.Where(static finding => finding is { FilePath: null, IsSuppressed: false } or { IsBetweenLibraries: true }))
            await client.LogAsync(new LogMessageParams(2, $"{(finding.FilePath is { } file ? file + ": " : "")}{finding.Rule.Id}: {finding.Finding.Message}"));
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

    /// <summary>Documents of which nothing else is found, and that are told again all the same.</summary>
    public async Task RepeatAsync(SiteFindings site, IEnumerable<string> files, IReadOnlyDictionary<string, OpenDocument> open)
    {
        foreach (var file in files.Where(open.ContainsKey))
            await TellAsync(site, file, open);
    }

    /// <summary>Files that were edited: told again in any case, since lines may have moved.</summary>
    public async Task EditedAsync(SiteFindings site, IEnumerable<string> files, IReadOnlyDictionary<string, OpenDocument> open)
    {
        foreach (var file in files)
        {
            if (open.ContainsKey(file) || InFile(site, file).Count > 0 || known.GetValueOrDefault((ServedSite.PlaceOf(site.Settings), file)) is { Count: > 0 })
                await TellAsync(site, file, open);
        }
    }

    /// <summary>Files in which something else may be found after an edit of others.</summary>
    /// <param name="edited">The others: what points there is told again, since lines may have moved.</param>
    public async Task RenewAsync(SiteFindings site, IEnumerable<string> files, IReadOnlySet<string> edited, IReadOnlyDictionary<string, OpenDocument> open)
    {
        var place = ServedSite.PlaceOf(site.Settings);
        foreach (var file in files)
        {
            var now = InFile(site, file);
            if (!now.SequenceEqual(known.GetValueOrDefault((place, file)) ?? []) || now.Any(finding => finding.Finding.Other is { } other && edited.Contains(other.FilePath)))
                await TellAsync(site, file, open);
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
