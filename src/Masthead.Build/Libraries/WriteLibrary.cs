using System.Text;
using Masthead.Content.Binding;
using Masthead.Content.Libraries;
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

    /// <summary>The file that says for the next time what each article was found to hold; empty where nothing is kept.</summary>
    public string Kept { get; set; } = "";

    private protected override string UnreadableConsequence => "The file cannot be read, so projects that reference this one would not know what it says";

    private protected override bool Run(CancellationToken cancellation)
    {
        var (content, options) = Content();
        // Before they are read: where one changes meanwhile, the key is of what nobody believes the next time.
        var key = KeyOf(content, static path => path.Role is ContentRole.Author or ContentRole.Publication, Drafts, LibraryName, Namespace, ProjectFolder);
        var register = Read([.. content.Where(static path => path.Role is ContentRole.Author or ContentRole.Publication)], options, cancellation);
        var directory = SiteDirectory.Of(register, options);
        var before = BytesOf(Index);
        var kept = KeptArticles.Of(BytesOf(Kept), key, before is null ? null : HashOf(before));
        var written = kept.AreNone ? [] : LibraryFormat.Read(TextOf(before!))!.Articles.ToDictionary(static article => article.Path.FilePath, StringComparer.Ordinal);
        var articles = ArticlesBy(KeyOfBodies(content, Drafts));
        var known = 0;
        var found = OfEach(content.Where(static path => path.Role == ContentRole.Article), Find, cancellation).OfType<FoundArticle>().ToList();
        Log.LogMessage(MessageImportance.Low, "Of {0} articles {1} are as they were when the library was written.", found.Count, known);
        if (Log.HasLoggedErrors)
            return false;

        var library = new ContentLibrary(LibraryName, Namespace)
        {
            Dialect = Dialect.Length == 0 ? null : Dialect,
            Libraries = Referenced.All.Select(static library => library.Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
            Register = register.Select(file => new LibraryFile(Relative(file.Path), SharedText.Of(file, options.For(file.Path), directory.Publication.PublishesEmails)))
                .OrderBy(static file => file.Path.FilePath, StringComparer.Ordinal).ToEquatableArray(),
            Articles = ArticlesOf(found, content),
        };
        var index = Encoding.UTF8.GetBytes(LibraryFormat.Write(library));
        return TryWrite(Index, index, before, "What the library says of itself cannot be written")
            && (Kept.Length == 0 || TryWrite(Kept, KeptArticles.Write(key, HashOf(index), Known(found, library)), "What is known of the articles of the library cannot be written"));

        FoundArticle Find(ContentPath path, byte[] bytes)
        {
            var fingerprint = HashOf(bytes);
            articles.Add(path.FilePath, fingerprint);
            if (kept.Find(path.FilePath, fingerprint) is { } same)
            {
                Interlocked.Increment(ref known);
                return new FoundArticle(path, fingerprint, same.IsIn ? written[Relative(path).FilePath] : null, same.NamedFile);
            }

            var file = ContentReader.Read(path, TextOf(bytes), options.For(path), cancellation);
            var (body, namedFile) = PackableBody.Of(file.Article!, IncludesDrafts(Drafts));
            articles.AddBody(path.FilePath, fingerprint, body, namedFile);
            return new FoundArticle(path, fingerprint, LibraryArticle.Of(file, directory, IncludesDrafts(Drafts)) is { } article ? article with { Path = Relative(article.Path) } : null, namedFile);
        }
    }

    private static EquatableArray<LibraryArticle> ArticlesOf(List<FoundArticle> found, ContentPath[] content)
    {
        var bodies = new ArticleBodies(found.Select(static article => article.NamedFile).OfType<string>(), content.Select(static path => ContentPaths.Normalize(path.FilePath)));
        return found.Where(article => !bodies.IsBodyOfAnother(article.Path)).Select(static article => article.Article).OfType<LibraryArticle>()
            .OrderBy(static article => article.Path.Id, StringComparer.Ordinal).ThenBy(static article => article.Path.FilePath, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>One that is the text of another is asked again: it may be none the next time.</summary>
    private static KeptArticle[] Known(List<FoundArticle> found, ContentLibrary library)
    {
        var isIn = new HashSet<string>(library.Articles.Select(static article => article.Path.FilePath), StringComparer.Ordinal);
        return [.. found.Where(article => article.Article is null || isIn.Contains(article.Article.Path.FilePath)).Select(static article => new KeptArticle(article.Path.FilePath, article.Hash, IsIn: article.Article is not null, article.NamedFile))];
    }

    private ContentPath Relative(ContentPath path) => path with { FilePath = ContentPaths.Relative(ContentPaths.Normalize(ProjectFolder), ContentPaths.Normalize(path.FilePath)) };
}
