using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class JekyllConfig
{
    private const string Defaults = "defaults";

    public static GeneratorConfig Config { get; } = new(["_config.yml", "_config.yaml", "_config.toml"], LayoutOf) { Whole = WithDefaults };

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        var source = config.Root["source"];
        var folder = ConfiguredPlace.Join(source?.Text);
        var collectionsDir = config.Root["collections_dir"];
        var collections = ConfiguredPlace.Join(folder, collectionsDir?.Text);
        var articles = new List<ConfiguredPlace>();
        var authors = new List<ConfiguredPlace>();
        if (collections != folder)
            articles.AddRange(Jekyll.Dialect.UnnamedFolders.Select(name => ConfiguredPlace.Of("collections_dir", collectionsDir!, collections, name)));
        foreach (var (name, collection) in (config.Root["collections"]?.Entries ?? []).Where(static entry => entry.Value["output"]?.Text == "true"))
            Add($"_{name}", ConfiguredPlace.Of($"collections.{name}", collection, collections, $"_{name}"));
        ConfigValue[] included = [.. Texts(config.Root["include"])];
        foreach (var value in included.Where(static value => value.Text is ['_', ..]))
            Add(ConfiguredPlace.Join(value.Text), ConfiguredPlace.Of("include", value, folder, value.Text));

        return new SiteLayout
        {
            Folder = folder.Length > 0 && config.Has(folder) ? ConfiguredPlace.Of("source", source!, folder) : null,
            Articles = articles,
            Authors = authors,
            Values = [.. ValuesOf(config)],
            LeftOut = [.. Texts(config.Root["exclude"]).Where(value => !Array.Exists(included, other => other.Text == value.Text)).Select(value => ConfiguredPlace.Of("exclude", value, folder, value.Text)).Where(static place => place.Path.Length > 0)],
        };

        void Add(string name, ConfiguredPlace place)
        {
            if (Jekyll.Dialect.AuthorPlaces.Contains(name))
                authors.Add(place);
            else if (!Jekyll.Dialect.UnnamedFolders.Contains(name) && !Jekyll.Dialect.Pages.Contains($"{name}/**"))
                articles.Add(place);
        }
    }

    /// <summary>What <c>defaults:</c> say of posts, but for what masthead.yml says of all of them.</summary>
    private static IEnumerable<ConfiguredPlace> ValuesOf(SiteConfig config) =>
        from item in config.Root[Defaults]?.Items ?? []
        where Says(item.At("scope.type")) is null or "posts"
        from value in ValuesOfAll.In($"{Defaults}.values", item["values"], Jekyll.Dialect, Says(item.At("scope.path")) is null ? ["permalink", "language"] : [])
        select value;

    private static string? Says(ConfigValue? value) => value?.Text is { Length: > 0 } text ? text : null;

    /// <summary>One text stands for a list of it.</summary>
    private static IEnumerable<ConfigValue> Texts(ConfigValue? value) => value is { Text: not null } ? [value] : (value?.Items ?? []).Where(static item => item.Text is { Length: > 0 });

    /// <summary>What <c>defaults:</c> say of every post, wherever it lies, as keys below it: that of posts counts before that of all files.</summary>
    private static SiteConfig WithDefaults(SiteConfig config)
    {
        var items = config.Root[Defaults]?.Items ?? [];
        var said = ((string?[])["posts", null]).SelectMany(type => items.Where(item => Says(item.At("scope.type")) == type && Says(item.At("scope.path")) is null).SelectMany(static item => item["values"]?.Entries ?? [])).ToArray();
        return said.Length == 0 ? config : config.With([(Defaults, config.Root[Defaults]! with { Entries = said })]);
    }
}
