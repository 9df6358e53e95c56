using System.Collections.Immutable;
using Masthead.Content.Paths;
using Masthead.Content.Resolution.Names;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Builds;

/// <summary>Sites as they were last built: few enough not to be in the way of what else a compiler server compiles.</summary>
/// <param name="mostFiles">Of all sites together.</param>
internal sealed class KnownSites(int mostFiles)
{
    /// <summary>Last used first.</summary>
    private readonly List<KnownSite> sites = [];

    /// <summary>Those that this process built, for as long as it lives.</summary>
    public static KnownSites OfProcess { get; } = new(60_000);

    /// <summary>The site that a build is of; null where what is built is none that is kept.</summary>
    /// <param name="files">All additional files.</param>
    /// <param name="roots">Where content is.</param>
    public KnownSite? Find(ImmutableArray<AdditionalText> files, ContentRoots roots)
    {
        // No IDE hands over the names that code mentions.
        if (files.Length > mostFiles || !files.Any(static file => MentionedNames.IsFile(file.Path)))
            return null;

        lock (sites)
        {
            var site = sites.Find(site => site.Roots.Equals(roots)) ?? new KnownSite(roots);
            sites.Remove(site);
            var left = mostFiles - files.Length;
            sites.RemoveAll(other => (left -= other.Texts.Files.Count) < 0);
            sites.Insert(0, site);
            return site;
        }
    }
}
