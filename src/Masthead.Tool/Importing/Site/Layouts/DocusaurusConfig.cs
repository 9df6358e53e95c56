using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class DocusaurusConfig
{
    private const string Plugin = "docusaurus-plugin-content-blog", Blog = "blog";

    public static GeneratorConfig Config { get; } = new(["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs", "docusaurus.config.cjs", "docusaurus.config.mts", "docusaurus.config.cts"], LayoutOf);

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        if (config.File is null)
            return new SiteLayout();

        var blogs = BlogsIn(config.Root).ToArray();
        (string Key, ConfigValue? Value)[] values =
        [
            ("the configuration", config.Root), ("presets", config.Root["presets"]), ("plugins", config.Root["plugins"]),
            .. blogs.SelectMany(static blog => new[] { (blog.Key, blog.Options), (blog.Path.Key, blog.Path.Value), (blog.Route.Key, blog.Route.Value) }),
        ];
        var read = blogs.Where(static blog => !blog.Path.Value.IsOpen).ToArray();
        // The first has the addresses of masthead.yml: what lies in other folders has no pattern of its own.
        ConfiguredPlace[] routes = [.. read.Select(static blog => blog.Route).Where(static route => !route.Value.IsOpen).DistinctBy(static route => route.Path)];
        return new SiteLayout
        {
            Articles = [.. read.Select(static blog => blog.Path)],
            Authors = [.. read.Select(static blog => blog.Authors)],
            Permalink = routes is [{ Path: not Blog } first, ..] ? $"/{ConfiguredPlace.Join(first.Path, "{slug}")}" : null,
            Notes =
            [
                .. values.Where(static value => value.Value is { IsOpen: true }).Distinct().Select(static value => ConfiguredPlace.Unread(value.Key, value.Value!)),
                .. routes.Skip(1).Select(static route => (ConfiguredPlace.OtherAddresses, route)),
                .. TranslationsIn(config),
            ],
        };
    }

    /// <summary>Docusaurus has translated posts in a folder apart from the site's own, under the paths of these.</summary>
    private static IEnumerable<(string What, ConfiguredPlace Place)> TranslationsIn(SiteConfig config) =>
        from language in config.FoldersIn("i18n")
        from plugin in config.FoldersIn($"i18n/{language}")
        let folder = $"i18n/{language}/{plugin}"
        where plugin.StartsWith(Plugin, StringComparison.Ordinal) && config.HasPieces(folder, Docusaurus.Dialect)
        select ($"translated posts, which have the ids of the others: make the language a project of its own, <MastheadArticles>{folder}</MastheadArticles> with 'defaults: {{ language: {language} }}' in its masthead.yml",
            new ConfiguredPlace(folder, folder, config.Root.At("i18n.locales") is { } locales ? locales with { Text = null } : new ConfigValue(folder)));

    private static IEnumerable<Instance> BlogsIn(ConfigValue root)
    {
        foreach (var preset in root["presets"]?.Items ?? [])
        {
            var options = preset.Items.Count > 1 ? preset.Items[1] : null;
            var blog = options?[Blog];
            if ((NameOf(preset) is { } name ? name is "classic" or "@docusaurus/preset-classic" : blog is not null) && blog?.Text != "false")
                yield return new Instance(Blog, blog ?? options ?? preset, blog ?? (options is { IsOpen: true } ? options : null));
        }

        foreach (var plugin in root["plugins"]?.Items ?? [])
        {
            if (NameOf(plugin)?.Contains(Blog, StringComparison.OrdinalIgnoreCase) == true)
                yield return new Instance("plugins." + NameOf(plugin), plugin, plugin.Items.Count > 1 ? plugin.Items[1] : null);
        }
    }

    /// <summary>Of a preset or a plug-in, by itself or with its options behind it.</summary>
    private static string? NameOf(ConfigValue value) =>
        value.Text ?? (value is { Name: "require.resolve" or "require" or "import.meta.resolve", Items: [{ Text: { } module }] } ? module
        : value is { Name: null, Items: [{ } first, ..] } ? NameOf(first) : null);

    /// <param name="Options">Null where there are none.</param>
    private sealed record Instance(string Key, ConfigValue Value, ConfigValue? Options)
    {
        public ConfiguredPlace Path => Option("path") ?? ByDefault;

        /// <summary>Its address.</summary>
        public ConfiguredPlace Route => Option("routeBasePath") is { } route ? route with { Path = route.Path.TrimStart('/') } : ByDefault;

        public ConfiguredPlace Authors => Below(Path, Option("authorsMapPath") ?? Path with { Path = "authors.yml" });

        /// <summary>Where no option says it.</summary>
        private ConfiguredPlace ByDefault { get; } = new(Blog, Key, Value with { Text = null, Name = null, IsWorkedOut = false });

        private static ConfiguredPlace Below(ConfiguredPlace folder, ConfiguredPlace place) => place with { Path = ConfiguredPlace.Join(folder.Path, place.Path) };

        private ConfiguredPlace? Option(string name) => Options?[name] is { } option ? ConfiguredPlace.Of($"{Key}.{name}", option, option.Text) : null;
    }
}
