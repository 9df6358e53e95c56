using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Generators.Generation.Sites;

/// <summary>A record of the project's own, which derives from the library's.</summary>
/// <param name="Name">In C#.</param>
/// <param name="Base">The library's: <c>Article</c> or <c>Author</c>.</param>
internal sealed record OwnRecord(string Name, string Base, FieldSet Fields)
{
    /// <summary>The class that reads it.</summary>
    public string Group => Name + "Group";
}

/// <summary>The records that <c>masthead.yml</c> asks for: one for the articles and one for the authors where they have fields of their own, and one for each collection.</summary>
internal sealed class OwnRecords
{
    private readonly DeclaredFields declared;

    private readonly Dictionary<string, OwnRecord> recordsByFolder = new(StringComparer.Ordinal);

    /// <param name="namespace">Of the generated code: the records of <c>Newsroom.Content</c> are <c>NewsroomArticle</c> and <c>NewsroomAuthor</c>, those of <c>tarn_courier.Content</c> <c>TarnCourierArticle</c> and <c>TarnCourierAuthor</c>.</param>
    public OwnRecords(DeclaredFields declared, string @namespace)
    {
        this.declared = declared;
        var taken = new HashSet<string>(declared.Types.Select(static type => PascalName.Of(type.Name)).Concat(declared.Collections.Select(static collection => collection.Record)), StringComparer.OrdinalIgnoreCase);
        Articles = declared.Articles.Fields.Count == 0 ? null : new OwnRecord(NameOf("Article", declared.Articles), "Article", declared.Articles);
        Authors = declared.Authors.Fields.Count == 0 ? null : new OwnRecord(NameOf("Author", declared.Authors), "Author", declared.Authors);
        foreach (var collection in declared.Collections)
            recordsByFolder.Add(collection.Folder, new OwnRecord(collection.Record, "Article", collection.Fields));

        string NameOf(string @base, FieldSet fields)
        {
            var name = CSharpName.Of($"{SiteOf(@namespace)}-{@base}", enclosing: "");
            while (taken.Contains(name) || fields.Fields.Any(field => field.Member == name))
                name += "_";
            return name;
        }
    }

    /// <summary>Of the articles that are in no collection; null where they have no fields of their own.</summary>
    public OwnRecord? Articles { get; }

    public OwnRecord? Authors { get; }

    public IEnumerable<OwnRecord> All => new[] { Articles, Authors }.OfType<OwnRecord>().Concat(declared.Collections.Select(collection => recordsByFolder[collection.Folder]));

    /// <summary>Whether all articles have one record.</summary>
    public bool AreOneKind => declared.Collections.Count == 0;

    public OwnRecord? Of(ContentPath article) => declared.CollectionOf(article) is { } collection ? recordsByFolder[collection.Folder] : Articles;

    private static string SiteOf(string @namespace)
    {
        var parts = @namespace.Split('.');
        var site = parts.Length > 1 && parts[parts.Length - 1] == "Content" ? parts[parts.Length - 2] : parts[parts.Length - 1];
        return site.TrimStart('@');
    }
}
