using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

/// <summary>The configuration of a generator: which file it is, and what it moves. Each dialect's is one file of this folder.</summary>
/// <param name="Files">From the folder of the site: the first that is there.</param>
/// <param name="LayoutOf">What it moves.</param>
internal sealed record GeneratorConfig(IReadOnlyList<string> Files, Func<SiteConfig, SiteLayout> LayoutOf)
{
    /// <summary>What it says besides, in other files or by other keys.</summary>
    public Func<SiteConfig, SiteConfig> Whole { get; init; } = static config => config;

    /// <param name="dialect">One of another generator.</param>
    public static GeneratorConfig Of(Dialect dialect) => dialect.Name switch
    {
        "jekyll" => JekyllConfig.Config,
        "hugo" => HugoConfig.Config,
        "docusaurus" => DocusaurusConfig.Config,
        "astro" => AstroConfig.Config,
        "eleventy" => EleventyConfig.Config,
        "mkdocs" => MkDocsConfig.Config,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect.Name, message: null),
    };

    /// <summary>What it says of a site.</summary>
    /// <exception cref="Sites.SiteException">It cannot be read.</exception>
    public SiteConfig Read(string folder) => Whole(SiteConfig.Of(folder, Files));
}
