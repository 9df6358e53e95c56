using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

/// <summary>Where a site has its content by its own configuration, as far as that is not where its generator has it by default.</summary>
internal sealed record SiteLayout
{
    /// <summary>The folder that is the whole site to its generator; null for that of the configuration. With <c>masthead.yml</c> in it all is found.</summary>
    public ConfiguredPlace? Folder { get; init; }

    /// <summary>Folders of articles.</summary>
    public IReadOnlyList<ConfiguredPlace> Articles { get; init; } = [];

    /// <summary>Folders or files of authors.</summary>
    public IReadOnlyList<ConfiguredPlace> Authors { get; init; } = [];

    /// <summary>Files that the generator leaves out though they lie where articles do: by path, or by a pattern in which <c>*</c> is anything.</summary>
    public IReadOnlyList<ConfiguredPlace> LeftOut { get; init; } = [];

    /// <summary>What cannot be had as it is configured, and what to do.</summary>
    public IReadOnlyList<(string What, ConfiguredPlace Place)> Notes { get; init; } = [];

    /// <summary>What is said of many pieces at once, such as who wrote them: here each piece says it of itself.</summary>
    public IReadOnlyList<ConfiguredPlace> Values { get; init; } = [];

    /// <summary>How addresses are made; null where the configuration moves none.</summary>
    public string? Permalink { get; init; }

    /// <summary>Languages that have a folder each.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}

/// <param name="Path">From the folder of the configuration, with <c>/</c>; empty for that itself.</param>
/// <param name="Key">As it is called in the configuration, from its top.</param>
/// <param name="Value">What the configuration says.</param>
internal sealed record ConfiguredPlace(string Path, string Key, ConfigValue Value)
{
    private const string WorkedOut = "what only a run of the configuration tells: what lies elsewhere by it is to be named in the project, with <MastheadArticles> and <MastheadAuthors>";

    public const string OtherAddresses = "addresses of a further blog, which masthead.yml cannot tell from those of the first: make it a project of its own";

    /// <summary>What is known of a value of a program that is not there word for word.</summary>
    public static (string What, ConfiguredPlace Place) Unread(string key, ConfigValue value) => (WorkedOut, new ConfiguredPlace("", key, value with { Text = null }));

    /// <param name="parts">Paths, each from the one before it.</param>
    public static ConfiguredPlace Of(string key, ConfigValue value, params string?[] parts) => new(Join(parts), key, value);

    /// <summary>As a report says it.</summary>
    public string Said => Value.Text is { } text ? $"{Key}: {text}" : Key;

    /// <summary>Whether it is in the folder of the configuration.</summary>
    public bool IsInside => Path is not ("" or ".." or ['.', '.', '/', ..] or ['/', ..]) && !Path.Contains(':', StringComparison.Ordinal);

    /// <summary>One path of several, without what says nothing: <c>./src/</c>, <c>src/../data</c>.</summary>
    public static string Join(params string?[] parts)
    {
        var joined = new List<string>();
        foreach (var part in parts.OfType<string>())
        {
            if (part is ['/', ..])
                joined = [""];
            foreach (var name in part.Trim().Replace('\\', '/').Split('/').Where(static name => name is not ("" or ".")))
            {
                if (name == ".." && joined is [.., not ("" or "..")])
                    joined.RemoveAt(joined.Count - 1);
                else
                    joined.Add(name);
            }
        }

        return string.Join('/', joined);
    }
}
