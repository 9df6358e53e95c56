using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Tool.Importing.Site.Configuration;
using Masthead.Tool.Importing.Site.Layouts;
using Masthead.Tool.Output;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Site;

/// <summary>What a site's own configuration moves, held against what Masthead reads of the site: the rest is told where it is configured, with what to write for it.</summary>
/// <param name="root">The folder of the configuration.</param>
/// <param name="settings">The site as it is read.</param>
internal sealed class ConfiguredContent(string root, Dialect dialect, SiteSettings settings, ImportReport report)
{
    /// <summary>All of a folder without a project may count where nothing else does: what is configured is somewhere in it.</summary>
    private readonly string[] articleRoots = [.. settings.Roots.Articles.Where(each => settings.Project is not null || each != ContentPaths.Normalize(root))];

    /// <returns>Whether content is, or may be, elsewhere.</returns>
    public bool Tell(SiteLayout layout)
    {
        foreach (var (what, place) in layout.Notes)
            report.Add(place.Path.Length > 0 && IsMissed(place) ? Outcome.Lost : Outcome.Left, what, place.Value.Place, place.Said);

        foreach (var place in layout.Values)
            report.Add(Outcome.Left, "what is said of many pieces at once, which here each piece says itself: write it in them", place.Value.Place, place.Said);

        var told = layout.Notes.Count > 0;
        if (layout.Folder is { } folder && !HasRootIn(PathOf(folder)))
            told = Lose($"articles of a site in a folder of its own: in the project, <MastheadContent>{FromProject(PathOf(folder))}</MastheadContent>", [folder]);
        else
            told |= TellPlaces(layout);
        return TellLeftOut(layout) || told;
    }

    private bool TellPlaces(SiteLayout layout)
    {
        ConfiguredPlace[] articles = [.. layout.Articles.DistinctBy(static place => place.Path).Where(IsMissed)];
        ConfiguredPlace[] authors = [.. layout.Authors.DistinctBy(static place => place.Path).Where(place => !IsRead(settings.Roots.Authors, PathOf(place)) && ContentPlaces.MayHoldAuthors(PathOf(place)))];
        var told = false;
        if (articles.Length > 0)
            told = Lose($"articles elsewhere by the site's own configuration: in the project, {Property("MastheadArticles", FoldersOfArticles(), articles)}", articles, place => PieceFiles.In(PathOf(place), dialect).Count());
        if (authors.Length > 0)
            told = Lose($"authors elsewhere by the site's own configuration: in the project, {Property("MastheadAuthors", settings.Roots.Authors.Where(ContentPlaces.MayHoldAuthors), authors)}", authors);
        return told;
    }

    /// <summary>What is left out there would be published here.</summary>
    private bool TellLeftOut(SiteLayout layout)
    {
        if (layout.LeftOut.Count == 0)
            return false;

        var articles = ContentWalk.FilesOf(settings).Where(file => settings.Roots.TryClassify(file, out var path) && path.Role == ContentRole.Article).Select(file => FoundFile.PathFrom(root, file)).ToArray();
        (ConfiguredPlace Place, int Count)[] found = [.. layout.LeftOut.Select(place => (place, articles.Count(article => IsLeftOut(article, place.Path)))).Where(static of => of.Item2 > 0)];
        if (found.Length == 0)
            return false;

        var patterns = found.Select(of => FromProject(PathOf(of.Place)) + (Directory.Exists(PathOf(of.Place)) ? "/**" : ""));
        return Lose($"articles that {dialect.Title} leaves out, and that are read here: in the project, <DefaultItemExcludes>$(DefaultItemExcludes);{string.Join(';', patterns)}</DefaultItemExcludes>", [.. found.Select(static of => of.Place)], place => found.First(of => of.Place == place).Count);
    }

    private static bool IsLeftOut(string article, string pattern) => article.StartsWith(pattern, StringComparison.Ordinal) || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, article, ignoreCase: false);

    private bool Lose(string what, IReadOnlyList<ConfiguredPlace> places, Func<ConfiguredPlace, int>? countOf = null)
    {
        foreach (var place in places)
            report.Add(Outcome.Lost, what, place.Value.Place, place.Said, countOf?.Invoke(place) ?? 1);
        return true;
    }

    /// <summary>A property as the project has to say it, with what is read already.</summary>
    private string Property(string name, IEnumerable<string> roots, IEnumerable<ConfiguredPlace> more) =>
        $"<{name}>{string.Join(';', roots.Concat(more.Select(PathOf)).Select(FromProject).Distinct(StringComparer.Ordinal))}</{name}>";

    /// <summary>All that hold pieces; those of one name that lie in others one by one, since a project that names any looks for no others.</summary>
    private IEnumerable<string> FoldersOfArticles() =>
        articleRoots.SelectMany(each => ScatteredRoot.Is(each) ? FoldersIn(each) : [each]).Where(folder => File.Exists(folder) || PieceFiles.In(folder, dialect).Any());

    private IEnumerable<string> FoldersIn(string scattered)
    {
        var name = $"/{ContentPaths.NameOf(scattered)}";
        return ContentWalk.FilesOf(settings).Select(ContentPaths.Normalize).Where(file => ScatteredRoot.Holds(scattered, file)).Select(file => file[..(file.IndexOf($"{name}/", StringComparison.Ordinal) + name.Length)]).Distinct(StringComparer.Ordinal);
    }

    private static bool IsRead(IEnumerable<string> roots, string place) => roots.Any(each => !ScatteredRoot.Is(each) && DiskPaths.AreOneOrBelow(each, place));

    private bool IsMissed(ConfiguredPlace place) => !IsRead(articleRoots, PathOf(place)) && PieceFiles.In(PathOf(place), dialect).Any();

    private bool HasRootIn(string folder) => articleRoots.Any(each => !ScatteredRoot.Is(each) && DiskPaths.AreOneOrBelow(folder, each));

    private string PathOf(ConfiguredPlace place) => Path.GetFullPath(Path.Combine(root, place.Path));

    private string FromProject(string path) => FoundFile.PathFrom(settings.Project is null ? root : settings.Folder, path);
}
