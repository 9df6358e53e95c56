using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class AstroConfig
{
    private static readonly string[] Endings = ["ts", "mts", "js", "mjs"];

    private static readonly string[] People = ["authors", "author"];

    public static GeneratorConfig Config { get; } = new([.. Endings.Select(static ending => $"astro.config.{ending}")], LayoutOf);

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        var content = config.Beside([.. Endings.Select(static ending => $"src/content.config.{ending}"), .. Endings.Select(static ending => $"src/content/config.{ending}")]);
        if (content.File is null)
            return new SiteLayout();

        var collections = content.Root["collections"];
        ConfiguredPlace[] places = [.. (collections?.Entries ?? []).Select(static entry => PlaceOf(entry.Key, entry.Value)).OfType<ConfiguredPlace>()];
        var known = places.Where(static place => !place.Value.IsWorkedOut).ToLookup(IsOfAuthors);
        return new SiteLayout
        {
            Articles = [.. known[false]],
            Authors = [.. known[true]],
            Notes =
            [
                .. collections is null or { IsOpen: true } ? [ConfiguredPlace.Unread("collections", collections ?? content.Root)] : Array.Empty<(string, ConfiguredPlace)>(),
                .. places.Where(static place => place.Value.IsWorkedOut).Select(static place => ConfiguredPlace.Unread(place.Key, place.Value)),
            ],
        };
    }

    private static bool IsOfAuthors(ConfiguredPlace place) => People.Any(name => $"{place.Key}.".StartsWith($"collections.{name}.", StringComparison.Ordinal)) || Astro.Dialect.AuthorPlaces.Contains(place.Path);

    /// <summary>Null for one that is no files of text.</summary>
    private static ConfiguredPlace? PlaceOf(string name, ConfigValue collection)
    {
        var key = $"collections.{name}";
        if (collection is not { Name: "defineCollection", Items: [var said] } || said.Name is not null)
            return new ConfiguredPlace("", key, collection with { IsWorkedOut = true });

        return said["loader"] switch
        {
            null => said.IsWorkedOut ? new ConfiguredPlace("", key, said) : said["type"]?.Text == "data" ? null : ConfiguredPlace.Of(key, collection, "src/content", name),
            { Name: "file" } => null,
            { Name: "glob", Items: [{ Name: null } files] } loader => Of($"{key}.loader", loader, files),
            { } loader => new ConfiguredPlace("", $"{key}.loader", loader with { IsWorkedOut = true }),
        };
    }

    private static ConfiguredPlace Of(string key, ConfigValue loader, ConfigValue files)
    {
        var (folder, pattern) = (files["base"], files["pattern"]);
        return folder is { Text: null } ? new ConfiguredPlace("", $"{key}.base", folder with { IsWorkedOut = true })
            : folder is null && files.IsWorkedOut ? new ConfiguredPlace("", key, loader with { IsWorkedOut = true })
            : ConfiguredPlace.Of(folder is null ? $"{key}.pattern" : $"{key}.base", folder ?? pattern ?? loader, folder?.Text, FolderIn(pattern?.Text));
    }

    /// <summary>The folders that a pattern begins with.</summary>
    private static string FolderIn(string? pattern) => string.Join('/', (pattern ?? "").Split('/')[..^1].TakeWhile(static name => name.IndexOfAny(['*', '?', '[', '{', '(', '!']) < 0));
}
