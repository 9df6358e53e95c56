using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution.Names;

/// <summary>
/// The C# names of articles: a nested class for each folder, a member for each id. <c>harbour.md</c> or <c>harbour/index.md</c> beside other
/// articles in <c>harbour/</c> is <c>Harbour.Index</c>.
/// </summary>
internal sealed class ArticleNames
{
    private const string Index = "Index";

    private readonly HashSet<string> folders;

    private readonly Dictionary<string, (string Classes, MemberNames Members)> namesByFolder;

    /// <param name="articles">In any order.</param>
    /// <param name="folders">Folders that have a class even where no article is in them: those of collections.</param>
    public ArticleNames(IEnumerable<ContentPath> articles, IEnumerable<string> folders)
    {
        Ordered = [.. articles.OrderBy(static article => article.Id, StringComparer.Ordinal).ThenBy(static article => article.FilePath, StringComparer.Ordinal)];
        Folders = new FolderClasses(Ordered.Select(static article => article.Folder).Concat(folders));
        this.folders = new HashSet<string>(Folders.All, StringComparer.Ordinal);
        namesByFolder = Ordered.GroupBy(ClassFolderOf).ToDictionary(static folder => folder.Key, folder => (Folders.PathOf(folder.Key), MembersOf(folder.Key, folder.Select(static article => article.Id))));
    }

    /// <summary>By id; of two files with one id the first by path comes first, and keeps what there is one of.</summary>
    public IReadOnlyList<ContentPath> Ordered { get; }

    public FolderClasses Folders { get; }

    /// <summary>The classes that an article's member is in, separated by dots, and the member.</summary>
    public (string Classes, string Member) Of(ContentPath article)
    {
        var (classes, members) = namesByFolder[ClassFolderOf(article)];
        return (classes, members[article.Id]);
    }

    /// <summary>The folder whose class the article is in: its own, or the one that has its name.</summary>
    private string ClassFolderOf(ContentPath article) => folders.Contains(article.Id) ? article.Id : article.Folder;

    private MemberNames MembersOf(string folder, IEnumerable<string> ids)
    {
        var enclosing = Folders.ClassOf(folder);
        return MemberNames.Of(
            ids, id => CSharpName.Of(id == folder ? Index : id.Substring(id.LastIndexOf('/') + 1), enclosing), enclosing, Folders.SubfolderClasses(folder));
    }
}
