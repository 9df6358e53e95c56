using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4019 for what nothing reads: no file of the site's, and so nothing that a rule could be handed.</summary>
internal sealed class PassedOver
{
    private const string Articles = "articles";

    private const string Authors = "authors";

    /// <summary>What other generators, and newsrooms, call the folders; folded.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["posts"] = Articles, ["post"] = Articles, ["blog"] = Articles, ["drafts"] = Articles, ["news"] = Articles, ["stories"] = Articles, ["pieces"] = Articles,
        ["people"] = Authors, ["persons"] = Authors, ["contributors"] = Authors, ["writers"] = Authors, ["team"] = Authors,
    };

    private readonly Dictionary<string, string> messages = new(StringComparer.Ordinal);

    /// <param name="roots">Where content is.</param>
    /// <param name="project">Where the project is.</param>
    /// <param name="files">All that the compiler is given.</param>
    /// <param name="dialect">Whose site it is.</param>
    public PassedOver(ContentRoots roots, ProjectFolder project, IEnumerable<string> files, Dialect dialect)
    {
        var found = PassedOverFiles.In(roots, project, files, dialect);
        Files = [.. found.SelectMany(static place => place.Files)];
        foreach (var place in found)
            messages[place.Files[0]] = Message(place, roots, project);
    }

    /// <summary>As the compiler names them.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What is said in a file: the first of a folder speaks for all of it.</summary>
    public string? MessageIn(string file) => messages.TryGetValue(file, out var message) ? message : null;

    private static string Message(PassedOverFiles found, ContentRoots roots, ProjectFolder project)
    {
        var folder = roots.Folder!;
        var articles = FoldersIn(roots.Articles, folder);
        var authors = FoldersIn(roots.Authors, folder);
        if (authors.Length == 0)
            authors = [Authors];
        return found.IsFolder ? OfFolder(found, articles, authors, folder, project) : OfFile(found.Place, roots, articles, authors);
    }

    private static string OfFolder(PassedOverFiles found, string[] articles, string[] authors, string folder, ProjectFolder project)
    {
        var place = project.Relative(folder + "/" + found.Place);
        var known = articles.Concat(authors).ToArray();
        if (known.FirstOrDefault(root => root.Equals(found.Place, StringComparison.OrdinalIgnoreCase)) is { } same)
            return $"Nothing reads the folder {Quoted.Of(place)}: it differs from {Quoted.Of(same)} by case alone. Rename it, or move its files there.";

        var nearest = Nearest.Of(found.Place, known) ?? (OtherNames.TryGetValue(Fold.Key(found.Place), out var other) ? known.FirstOrDefault(root => root == other) : null);
        if (nearest is not null)
            return $"Nothing reads the folder {Quoted.Of(place)}.{Nearest.Hint(nearest)} Rename it, move its files there, or name it in the property '{(articles.Contains(nearest) ? "MastheadArticles" : "MastheadAuthors")}'.";
        return $"Nothing reads the folder {Quoted.Of(place)}. Move articles into {Names(articles)} and authors into {Names(authors)}, name the folder in the property 'MastheadArticles', or keep it outside of the content.";
    }

    private static string OfFile(string path, ContentRoots roots, string[] articles, string[] authors)
    {
        if (ContentPaths.IsOtherData(path))
            return OfOtherData(path);

        var named = FoldersIn(roots.Authors, roots.Folder!, files: true).Concat(FoldersIn([roots.Publication ?? ""], roots.Folder!, files: true)).Append("authors.yml").ToArray();
        if (ContentPaths.IsYaml(path) && named.FirstOrDefault(name => !Same(name, path) && Same(ContentPaths.WithoutExtension(name), ContentPaths.WithoutExtension(path))) is { } twin)
            return $"Nothing reads {Quoted.Of(path)}, since {Quoted.Of(twin)} is what is read. Put what it says there, and delete this one.";
        if (ContentPaths.IsYaml(path) && (named.FirstOrDefault(name => Same(name, path)) ?? Nearest.Of(path, named)) is { } nearest)
            return $"Nothing reads {Quoted.Of(path)}.{Nearest.Hint(nearest)} Rename it.";
        return ContentPaths.IsMarkdown(path)
            ? $"Nothing reads {Quoted.Of(path)} where it lies. Move an article into {Names(articles)}, an author into {Names(authors)}; keep what is neither outside of the content."
            : $"Nothing reads {Quoted.Of(path)} where it lies. Move an article into {Names(articles)}, an author into {Names(authors)}, and what is said of the publication into 'masthead.yml'; keep what is none of them outside of the content.";
    }

    private static string OfOtherData(string path) =>
        ContentPaths.WithoutExtension(path).Equals("masthead", StringComparison.OrdinalIgnoreCase) ? $"Nothing reads {Quoted.Of(path)}: the publication is written in YAML.{(path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? " JSON is YAML too: let the name end in .yml." : "")}"
        : ContentPaths.IsOfTool(path) ? $"Nothing reads {Quoted.Of(path)}, which is a tool's by its name. Keep it outside of the content, or rename it if it is an author."
        : $"Nothing reads {Quoted.Of(path)}: name it in the property 'MastheadAuthors'.";

    /// <summary>Those of the roots that lie below the content folder, as they are called there.</summary>
    private static string[] FoldersIn(IEnumerable<string> roots, string folder, bool files = false) =>
        [.. roots.Where(root => ContentRoots.IsBelow(folder, root) && !ScatteredRoot.Is(root) && (DataFormat.OfFile(root) is not null || ContentPaths.IsMarkdown(root)) == files).Select(root => root.Substring(folder.Length + 1))];

    private static string Names(string[] folders) => folders.Length == 0 ? "a folder that a property names" : string.Join(" or ", folders.Select(static folder => Quoted.Of(folder)));

    private static bool Same(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
