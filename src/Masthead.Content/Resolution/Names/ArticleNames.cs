using Masthead.Content.Paths;

namespace Masthead.Content.Resolution.Names;

/// <summary>The C# names of articles: a nested class for each folder, a member for each id. The generator gives them out; MH4008 reports who went without.</summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, (string Classes, MemberNames Members)> namesByFolder;

    /// <param name="articles">In any order.</param>
    /// <param name="folders">Folders that have a class even where no article is in them: those of collections.</param>
    public ArticleNames(IEnumerable<ContentPath> articles, IEnumerable<string> folders)
    {
        Ordered = [.. articles.OrderBy(static article => article.Id, StringComparer.Ordinal).ThenBy(static article => article.FilePath, StringComparer.Ordinal)];
        Folders = new FolderClasses(Ordered.Select(static article => article.Folder).Concat(folders));
        namesByFolder = Ordered.GroupBy(static article => article.Folder).ToDictionary(
            static folder => folder.Key,
            folder => (Folders.PathOf(folder.Key), MemberNames.Of(
                folder.Select(static article => article.Id), Folders.ClassOf(folder.Key), Folders.SubfolderClasses(folder.Key))));
    }

    /// <summary>By id; of two files with one id the first by path comes first, and keeps what there is one of.</summary>
    public IReadOnlyList<ContentPath> Ordered { get; }

    public FolderClasses Folders { get; }

    /// <summary>The classes of a folder, separated by dots, and the members of the articles in it.</summary>
    public (string Classes, MemberNames Members) In(string folder) => namesByFolder[folder];
}
