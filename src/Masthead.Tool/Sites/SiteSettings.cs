using Masthead.Content.Checking;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;

namespace Masthead.Tool.Sites;

/// <summary>A site as a build of it would see it: where its content is, and how severe its rules are.</summary>
internal sealed record SiteSettings
{
    /// <summary>The project's folder, else that of masthead.yml: where paths begin that are printed.</summary>
    public required string Folder { get; init; }

    /// <summary>The project; null for a site without one.</summary>
    public string? Project { get; init; }

    public required ContentRoots Roots { get; init; }

    /// <summary>The dialect that the build names; null where masthead.yml alone says it.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>The content libraries that the project references, as they were when it was last asked about them, or built.</summary>
    public SiteLibraries Libraries { get; init; } = SiteLibraries.None;

    /// <summary>Whether the content folder holds nothing but content, so that what lies in the wrong place there is found.</summary>
    public bool SearchesFolder { get; init; }

    /// <summary>Whether a site without any article is one that is just begun: nobody has named a folder.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Where its baseline is, or would be.</summary>
    public required string Baseline { get; init; }

    /// <summary>Whether one is to be made of what is found.</summary>
    public bool IsForBaseline { get; init; }

    /// <summary>What is no content wherever it lies: folders and patterns, as MSBuild writes them.</summary>
    public string Excluded { get; init; } = "";

    public required Severities Severities { get; init; }

    public ProjectFolder ProjectFolder => new(Folder);

    /// <summary>What the rules find in texts of the site.</summary>
    public SiteCheck CheckOf(ISiteTexts texts) => new(texts, Roots, ProjectFolder, Dialect, Libraries, Baseline, IsForBaseline);
}
