using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Harness;

/// <summary>A content library as its build describes it, in a folder beside the site.</summary>
internal sealed record TestLibrary(string Name)
{
    /// <summary>The libraries that it references itself.</summary>
    public string[] Libraries { get; init; } = [];

    /// <summary>Of authors, by their ids.</summary>
    public (string Id, string Text)[] Authors { get; init; } = [];

    public string? Publication { get; init; }

    public LibraryArticle[] Articles { get; init; } = [];

    /// <summary>Where it lies; beside the others, unless a test says otherwise.</summary>
    public string Folder { get; init; } = "/libraries/" + Name;

    public string Index => $"{Folder}/obj/{Name}.masthead";

    public AdditionalText Text => new InMemoryText(Index, LibraryFormat.Write(new ContentLibrary(Name, Name + ".Content")
    {
        Libraries = Libraries.ToEquatableArray(),
        Register =
        [
            .. Authors.Select(static author => new LibraryFile(ContentPath.OfAuthor($"content/authors/{author.Id}.yml", 0, author.Id + ".yml", author.Id + ".yml"), author.Text)),
            .. Publication is null ? [] : new[] { new LibraryFile(new ContentPath(ContentRole.Publication, "content/masthead.yml", 0, "masthead.yml", "masthead", "masthead"), Publication) },
        ],
        Articles = Articles.ToEquatableArray(),
    }));

    /// <summary>An article that its file's fifth line says the address of.</summary>
    public static LibraryArticle Article(string id, string? address = null) =>
        new(ContentPath.OfArticle($"content/articles/{id}.md", 0, id + ".md", id + ".md"), Line: 4, "en", IsPublishable: true, address ?? "/" + id, Section: null);
}
