using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class HugoConfig
{
    private const string Content = "content", Folder = "config/_default/";

    /// <summary>Keys that may have a file of their own in that folder, and move something.</summary>
    private static readonly string[] Parts = ["module", "languages", "permalinks", "taxonomies", "cascade"];

    private static readonly string[] Formats = ["toml", "yaml", "yml", "json"];

    public static GeneratorConfig Config { get; } = new(
        [
            .. Formats.Select(static format => $"hugo.{format}"), .. Formats.Select(static format => $"config.{format}"),
            .. Formats.Select(static format => $"{Folder}hugo.{format}"), .. Formats.Select(static format => $"{Folder}config.{format}"),
        ],
        LayoutOf)
    {
        Whole = static config => config.With(Parts.Select(part => (part, config.Beside(Formats.Select(format => $"{Folder}{part}.{format}")).Root)).Where(static part => part.Root.Entries.Count > 0)),
    };

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        var roots = RootsOf(config).DistinctBy(static root => (root.Place.Path, root.Language)).ToArray();
        var layout = new SiteLayout
        {
            Values = [.. CascadesOf(config)],
            Notes =
            [
                .. roots.Where(static root => root.Below.Length > 0).Select(static root => ($"addresses of what is mounted below a folder, which they do not have here: move it to '{Content}/{root.Below}'", root.Place)),
                .. MountsOf("module.imports.mounts", (config.Root.At("module.imports")?.Items ?? []).SelectMany(static import => import["mounts"]?.Items ?? [])).Select(static root => ("content that comes with a module, and is nowhere in the site: copy it into the site's own", root.Place)),
            ],
        };
        Root[] languages = [.. roots.Where(static root => root.Language is not null && root.Below.Length == 0)];
        if (roots.Length > 0 && roots.All(root => root.Below.Length == 0 && root.Place.Path == roots[0].Place.Path))
            return OfOne(layout, roots[0].Place, config);

        layout = layout with { Articles = [.. roots.Except(languages).Select(static root => root.Place)] };
        return languages.Length > 0 ? OfLanguages(layout, languages, config) : layout;
    }

    /// <summary>One, or several for parts of the site.</summary>
    private static IEnumerable<ConfiguredPlace> CascadesOf(SiteConfig config) =>
        config.Root["cascade"] is not { } cascade ? [] : cascade.Items.Prepend(cascade).SelectMany(static values => ValuesOfAll.In("cascade", values, Hugo.Dialect));

    /// <summary>What has the whole content, or parts of it, or that of a language; nothing where it is where Hugo has it by default.</summary>
    private static Root[] RootsOf(SiteConfig config)
    {
        Root[] mounts = [.. MountsOf("module.mounts", config.Root.At("module.mounts")?.Items ?? [])];
        if (mounts.Length > 0)
            return mounts;

        Root[] languages = [.. from language in config.Root["languages"]?.Entries ?? [] let own = language.Value["contentDir"] where own is { Text: not null } select new Root(ConfiguredPlace.Of($"languages.{language.Key}.contentDir", own, own.Text), "", language.Key)];
        return languages.Length > 0 ? languages : config.Root["contentDir"] is { Text: not null } dir ? [new Root(ConfiguredPlace.Of("contentDir", dir, dir.Text), "", null)] : [];
    }

    private static IEnumerable<Root> MountsOf(string key, IEnumerable<ConfigValue> mounts) =>
        from mount in mounts
        let target = ConfiguredPlace.Join(mount["target"]?.Text)
        where mount["source"] is { Text: not null } && (target == Content || target.StartsWith(Content + "/", StringComparison.Ordinal))
        select new Root(ConfiguredPlace.Of($"{key}.source", mount["source"]!, mount["source"]!.Text), target[Content.Length..].Trim('/'), (mount["lang"] ?? mount.At("sites.matrix.languages"))?.Text);

    /// <summary>Authors that lie apart from the content are not found from its own folder.</summary>
    private static SiteLayout OfOne(SiteLayout layout, ConfiguredPlace place, SiteConfig config) =>
        place.Path == Content ? layout
        : place.IsInside && config.Has(place.Path) && !config.Has($"{place.Path}/{Content}") && !Hugo.Dialect.AuthorPlaces.Any(authors => authors.StartsWith("data/", StringComparison.Ordinal) && config.Has(authors)) ? layout with { Folder = place }
        : layout with { Articles = [.. layout.Articles, place] };

    /// <summary>Languages that have a folder each are told apart where these lie beside each other and are called so.</summary>
    private static SiteLayout OfLanguages(SiteLayout layout, IReadOnlyList<Root> roots, SiteConfig config)
    {
        var parent = roots.Select(static root => ContentPaths.FolderOf(root.Place.Path)).Distinct(StringComparer.Ordinal).ToArray() is [{ Length: > 0 } one] ? one : Content;
        Root[] misplaced = [.. roots.Where(root => ContentPaths.FolderOf(root.Place.Path) != parent || !(root.Name == root.Language || LanguageSuffix.In(root.Name) is not null))];
        return misplaced.Length > 0 ? layout with { Notes = [.. layout.Notes, .. misplaced.Select(root => ($"texts of a language whose folder does not say so: call it '{parent}/{root.Language}', in Hugo's configuration too", root.Place))] }
            : OfOne(layout with { Languages = [.. roots.Select(static root => LanguageSuffix.In(root.Name)).OfType<string>().Distinct(StringComparer.Ordinal)] }, roots[0].Place with { Path = parent }, config);
    }

    /// <param name="Below">The folder of the content that it is to Hugo; empty for all of it.</param>
    private sealed record Root(ConfiguredPlace Place, string Below, string? Language)
    {
        public string Name => ContentPaths.NameOf(Place.Path);
    }
}
