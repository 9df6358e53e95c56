using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class EleventyConfig
{
    private const string Data = "_data";

    public static GeneratorConfig Config { get; } = new([".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts"], LayoutOf);

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        var (input, data) = (config.Root.At("dir.input"), config.Root.At("dir.data"));
        var layout = new SiteLayout { Notes = [.. from key in (string[])["dir", "dir.input", "dir.data"] let value = config.Root.At(key) where value is { IsOpen: true } select ConfiguredPlace.Unread(key, value)] };
        if (input?.Text is not null && ConfiguredPlace.Of("dir.input", input, input.Text) is { Path.Length: > 0 } place)
            layout = Places(config, place.Path) ? layout with { Folder = place } : PlacesWithin(config, place.Path) ? layout : layout with { Articles = [place] };
        if (data?.Text is not { } folder)
            return layout;

        // As seen from the input; what moves nothing is passed over where authors are read.
        string[] names = ["authors", .. Eleventy.Dialect.AuthorPlaces.Where(static authors => authors.StartsWith($"{Data}/authors.", StringComparison.Ordinal)).Select(static authors => authors[(Data.Length + 1)..])];
        return layout with { Authors = [.. names.Select(name => ConfiguredPlace.Of("dir.data", data, input?.Text, folder, name))] };
    }

    /// <summary>Whether a folder has articles where a site has them.</summary>
    private static bool Places(SiteConfig config, string folder) => Eleventy.Dialect.ArticlePlaces.Any(place => config.Has($"{folder}/{place}"));

    /// <summary>Whether those of the whole site lie in a folder.</summary>
    private static bool PlacesWithin(SiteConfig config, string folder) => Eleventy.Dialect.ArticlePlaces.FirstOrDefault(config.Has) is { } first && $"{first}/".StartsWith($"{folder}/", StringComparison.Ordinal);
}
