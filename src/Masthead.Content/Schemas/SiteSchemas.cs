using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Masthead.Content.Binding;
using Masthead.Content.Paths;

namespace Masthead.Content.Schemas;

/// <summary>The schemas of a site's files, in JSON Schema draft-07, which every editor reads. Each is one file that refers to no other: an editor drops a schema that leads to one it has not.</summary>
internal static class SiteSchemas
{
    public const string Articles = "article.schema.json";

    public const string Authors = "author.schema.json";

    public const string Publication = "masthead.schema.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All three, by their names: the same site gives the same bytes in every host and on every machine.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Write(SchemaSite site)
    {
        var fields = site.Publication.Fields;
        var article = new SchemaBuilder(site, ContentRole.Article);
        yield return (Articles, Written("An article", article, article.Keys(ArticleBinder.Rows, fields.Articles.Fields.Concat(fields.Collections.SelectMany(static collection => collection.Fields.Fields)), site.Publication.Roles.Values)));
        var author = new SchemaBuilder(site, ContentRole.Author);
        yield return (Authors, Written("An author, or several", author, AuthorFileSchema.Of(author, () => author.Keys(AuthorBinder.Rows, fields.Authors.Fields))));
        var publication = new SchemaBuilder(site, ContentRole.Publication);
        yield return (Publication, Written("The publication", publication, publication.Keys(PublicationBinder.Rows)));
    }

    private static byte[] Written(string title, SchemaBuilder builder, JsonObject root)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by Masthead ('masthead schema', or the property MastheadSchema): not to be edited.",
            ["title"] = title,
            ["allOf"] = new JsonArray(root),
            ["definitions"] = builder.Definitions,
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            schema.WriteTo(writer);
        // The writer ends lines as the machine does; inside a text a line's end is always escaped.
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n");
    }
}
