using Masthead.Content.Dialects;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Importing.Site.Layouts;

internal static class MkDocsConfig
{
    private const string Blog = "blog", Format = "post_url_format", DateFormat = "post_url_date_format", Date = "{date}";

    public static GeneratorConfig Config { get; } = new(["mkdocs.yml", "mkdocs.yaml"], LayoutOf);

    private static SiteLayout LayoutOf(SiteConfig config)
    {
        var docsDir = config.Root["docs_dir"];
        var docs = docsDir?.Text ?? "docs";
        var blogs = BlogsIn(config.Root["plugins"]).ToArray();
        Instance[] others = [.. blogs.Where(blog => blog.Address != blogs[0].Address)];
        return new SiteLayout
        {
            Articles = [.. blogs.Select(blog => PlaceOf(blog, "post_dir", "{blog}/posts"))],
            Authors = [.. blogs.Select(blog => PlaceOf(blog, "authors_file", "{blog}/.authors.yml"))],
            Permalink = blogs is [{ Address: var address }, ..] ? MkDocs.Dialect.Placeholders.Aggregate(address, static (pattern, part) => pattern.Replace(part.Theirs, part.Ours, StringComparison.Ordinal)) : null,
            Notes =
            [
                .. others.Select(static blog => (ConfiguredPlace.OtherAddresses, blog.Said(Format, "blog_dir") with { Path = "" })),
                .. from blog in blogs where blog.Options[DateFormat] is not null && blog.Address.Contains(Date, StringComparison.Ordinal) select ("how dates stand in addresses, where they are year, month and day here", blog.Said(DateFormat) with { Path = "" }),
                .. config.Root["INHERIT"] is { } inherited ? [("what another configuration says, which is not read: write it into the site's own", new ConfiguredPlace("", "INHERIT", inherited))] : Array.Empty<(string, ConfiguredPlace)>(),
            ],
        };

        ConfiguredPlace PlaceOf(Instance blog, string key, string byDefault) => blog.Said(key, "blog_dir") is var said && (blog.Options[key] ?? blog.Options["blog_dir"]) is null && docsDir is not null
            ? ConfiguredPlace.Of("docs_dir", docsDir, docs, blog.Filled(byDefault)) : said with { Path = ConfiguredPlace.Join(docs, blog.Filled(blog.Options[key]?.Text ?? byDefault)) };
    }

    /// <summary>Each by itself, or with its options behind it; in a list, or as keys.</summary>
    private static IEnumerable<Instance> BlogsIn(ConfigValue? plugins) =>
        from entry in (plugins?.Entries ?? []).Concat((plugins?.Items ?? []).SelectMany(static item => item.Text is { } name ? [(name, item with { Text = null })] : item.Entries))
        where entry.Key is Blog or "material/blog" && entry.Value["enabled"]?.Text != "false"
        select new Instance(entry.Value);

    private sealed record Instance(ConfigValue Options)
    {
        /// <summary>Below the documents.</summary>
        public string Folder { get; } = ConfiguredPlace.Join(Options["blog_dir"]?.Text ?? Blog);

        /// <summary>How those of its posts are made.</summary>
        public string Address => $"/{ConfiguredPlace.Join(Folder, Options[Format]?.Text?.TrimStart('/') ?? $"{Date}/{{slug}}")}/";

        public string Filled(string path) => path.Replace("{blog}", Folder.Length > 0 ? Folder : ".", StringComparison.Ordinal);

        /// <summary>The first of some options that is written, else the plug-in.</summary>
        public ConfiguredPlace Said(params string[] keys) =>
            keys.FirstOrDefault(key => Options[key] is not null) is { } written ? new ConfiguredPlace(Folder, $"plugins.{Blog}.{written}", Options[written]!) : new ConfiguredPlace(Folder, $"plugins.{Blog}", Options);
    }
}
