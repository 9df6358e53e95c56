using System.Text;
using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;
using Microsoft.Build.Framework;

namespace Masthead.Build.Libraries;

/// <summary>Writes what the projects that reference this one have to know of its content: its authors and masthead.yml, and which articles are compiled into it.</summary>
public sealed class WriteLibrary : ContentTask
{
    /// <summary>Whether drafts and withheld pieces are compiled in: <c>include</c> or <c>exclude</c>.</summary>
    [Required]
    public string Drafts { get; set; } = "";

    /// <summary>The name of the project's assembly.</summary>
    [Required]
    public string LibraryName { get; set; } = "";

    /// <summary>The namespace of its generated code.</summary>
    [Required]
    public string Namespace { get; set; } = "";

    /// <summary>The project's folder, which paths in the index begin at.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The file to write. It is left alone where it has these bytes already.</summary>
    [Required]
    public string Index { get; set; } = "";

    private protected override string UnreadableConsequence => "The file cannot be read, so projects that reference this one would not know what it says";

    private protected override bool Run(CancellationToken cancellation)
    {
        var (content, options) = Content();
        var files = Read(content, options, cancellation);
        if (Log.HasLoggedErrors)
            return false;

        var directory = SiteDirectory.Of(files, options);
        var library = new ContentLibrary(LibraryName, Namespace)
        {
            Dialect = Dialect.Length == 0 ? null : Dialect,
            Libraries = Referenced.All.Select(static library => library.Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
            Register = files.Where(static file => file.Path.Role is ContentRole.Author or ContentRole.Publication)
                .Select(file => new LibraryFile(Relative(file.Path), SharedText.Of(file, options.For(file.Path), directory.Publication.PublishesEmails)))
                .OrderBy(static file => file.Path.FilePath, StringComparer.Ordinal).ToEquatableArray(),
            Articles = ArticlesOf(files, content, directory),
        };
        return TryWrite(Index, Encoding.UTF8.GetBytes(LibraryFormat.Write(library)), "What the library says of itself cannot be written");
    }

    private EquatableArray<LibraryArticle> ArticlesOf(ContentFile[] files, ContentPath[] content, SiteDirectory directory)
    {
        var includesDrafts = IncludesDrafts(Drafts);
        var bodies = ArticleBodies.Of(files.Select(static file => file.Article).OfType<ArticleContent>(), content.Select(static path => ContentPaths.Normalize(path.FilePath)));
        return files.Where(file => file.Article is not null && !bodies.IsBodyOfAnother(file.Path))
            .Select(file => LibraryArticle.Of(file, directory, includesDrafts)).OfType<LibraryArticle>()
            .Select(article => article with { Path = Relative(article.Path) })
            .OrderBy(static article => article.Path.Id, StringComparer.Ordinal).ThenBy(static article => article.Path.FilePath, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private ContentPath Relative(ContentPath path) => path with { FilePath = ContentPaths.Relative(ContentPaths.Normalize(ProjectFolder), ContentPaths.Normalize(path.FilePath)) };
}
