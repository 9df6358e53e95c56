using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Json.Schema;
using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Schemas;

namespace Masthead.Generators.Tests.Schemas;

/// <summary>A site whose files are held to the schemas that are made of it, by a validator.</summary>
internal sealed class SchemaOfSite
{
    private const string Root = "/site/content/";

    /// <summary>Many sites have one schema in common, and a validator takes its time to read one.</summary>
    private static readonly ConcurrentDictionary<string, JsonSchema> Known = new();

    private readonly Dictionary<string, JsonSchema> schemas;

    private readonly Dictionary<string, ContentFile> files;

    /// <param name="texts">By paths below the content folder.</param>
    /// <param name="articles">Where articles are.</param>
    /// <param name="authors">Where authors are.</param>
    public SchemaOfSite(IEnumerable<(string Path, string Text)> texts, string articles = "articles", string authors = "authors|authors.yml|authors.yaml")
    {
        var roots = ContentRoots.Parse(Rooted(articles), Rooted(authors), Root + "masthead.yml");
        var written = texts.Select(text => (Content: roots.TryClassify(Root + text.Path, out var path) && path.Role != ContentRole.BodyText ? path : null, text.Text)).Where(static text => text.Content is not null).ToArray();
        Options = ReadingOptions.Among(written, static file => file.Content!, static (file, options) => ContentReader.Read(file.Content!, file.Text, options, CancellationToken.None), dialect: null);
        Files = [.. SitePaths.Known(written, static file => file.Content!, static (file, path) => (path, file.Text), Options.Dialect, Options.Languages).Select(file => ContentReader.Read(file.Content!, file.Text, Options.For(file.Content!), CancellationToken.None))];
        files = Files.ToDictionary(static file => file.Path.FilePath[Root.Length..]);
        Bytes = SiteSchemas.Write(SchemaSite.Of(Files, Options)).ToDictionary(static schema => schema.Name, static schema => schema.Bytes);
        schemas = Bytes.ToDictionary(static schema => schema.Key, static schema => Known.GetOrAdd(Encoding.UTF8.GetString(schema.Value), static text => JsonSchema.FromText(text)));
    }

    public ReadingOptions Options { get; }

    public IReadOnlyList<ContentFile> Files { get; }

    public Dictionary<string, byte[]> Bytes { get; }

    /// <summary>Those of the site's files that are YAML and in which nothing is wrong.</summary>
    public IEnumerable<string> Valid => files.Where(static file => file.Value.Problems.Count == 0 && ContentPaths.IsYaml(file.Key)).Select(static file => file.Key);

    /// <summary>What a schema has against a file; empty for nothing.</summary>
    public string FaultsIn(string path) => FaultsIn(files[path]);

    public string FaultsIn(string path, string text) => FaultsIn(Read(path, text));

    /// <summary>What reading has against a text in a place of the site.</summary>
    public ContentFile Read(string path, string text)
    {
        var content = files.TryGetValue(path, out var known) ? known.Path
            : ContentRoots.Parse(Rooted("articles"), Rooted("authors|authors.yml"), Root + "masthead.yml").TryClassify(Root + path, out var found) ? found : throw new ArgumentException($"'{path}' is no content.", nameof(path));
        return ContentReader.Read(content, text, Options.For(content), CancellationToken.None);
    }

    public string FaultsIn(ContentFile file)
    {
        var schema = schemas[file.Path.Role switch
        {
            ContentRole.Article => SiteSchemas.Articles,
            ContentRole.Author => SiteSchemas.Authors,
            _ => SiteSchemas.Publication,
        }];
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(YamlValues.Of(file.Text)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join('\n', (result.Details ?? []).Where(static detail => detail.Errors is not null)
            .Select(static detail => $"{detail.InstanceLocation} {detail.EvaluationPath}: {string.Join(", ", detail.Errors!.Values)}").DefaultIfEmpty("not valid"));
    }

    private static string Rooted(string roots) => string.Join('|', roots.Split('|').Select(static root => Root + root));
}
