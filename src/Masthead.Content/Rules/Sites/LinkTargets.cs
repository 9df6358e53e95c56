using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// Where links of articles may lead: to the addresses of other articles and to their files. An app has pages that nobody here knows of (of sections, tags,
/// authors, archives), so a path is an article's only if it is nearly one, or lies beside some and has a name as articles have.
/// </summary>
internal sealed class LinkTargets
{
    /// <summary>What apps call pages of their own beside articles.</summary>
    private static readonly HashSet<string> NamesOfPages = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "all", "archive", "archives", "atom", "authors", "categories", "contact", "feed", "index", "latest", "login", "new", "newsletter", "page", "popular", "recent", "rss",
        "search", "series", "sitemap", "subscribe", "tags", "topics",
    };

    private readonly SiteAddresses addresses;
    private readonly Uri? home;

    /// <summary>The folder of its host that the site is below, where addresses of articles go without it; else nothing.</summary>
    private readonly string pathBase = "";

    private readonly HashSet<string> termIds;
    private readonly LinkQuestions questions;

    /// <summary>Of each folder of addresses the last parts of those in it; lower case, decoded.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> namesByFolder;

    /// <summary>Of each last part the addresses that end with it.</summary>
    private readonly Dictionary<string, List<string>> addressesByName;

    /// <summary>Every folder of addresses, those that hold only others included: sites have pages there.</summary>
    private readonly HashSet<string> folders;

    private readonly HashSet<string> files;

    /// <param name="paths">All content.</param>
    /// <param name="terms">The ids of sections, tags and authors, which have pages of their own.</param>
    /// <param name="questions">Gathers which files ask.</param>
    public LinkTargets(SiteAddresses addresses, IEnumerable<ContentPath> paths, IEnumerable<string> terms, string? home, LinkQuestions questions)
    {
        (this.addresses, this.questions) = (addresses, questions);
        (namesByFolder, addressesByName, folders) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        this.home = Uri.TryCreate(home, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        termIds = new HashSet<string>(terms, StringComparer.OrdinalIgnoreCase);
        files = new HashSet<string>(paths.Select(static path => ContentPaths.Normalize(path.FilePath)), StringComparer.Ordinal);
        foreach (var address in addresses.OfArticles)
        {
            var (folder, name) = Divided(address);
            if (name.Length == 0 || address[0] != '/')
                continue;

            if (!namesByFolder.TryGetValue(folder, out var names))
                namesByFolder.Add(folder, names = new Dictionary<string, string>(StringComparer.Ordinal));
            names[name] = address;
            if (!addressesByName.TryGetValue(name, out var same))
                addressesByName.Add(name, same = []);
            same.Add(address);
            for (; folder.Length > 0 && folders.Add(folder); folder = ContentPaths.FolderOf(folder))
            {
            }
        }

        if (this.home is not null && FolderOf(this.home.AbsolutePath) is { Length: > 0 } below && !folders.Contains(Uri.UnescapeDataString(below).Trim('/').ToLowerInvariant()))
            pathBase = below;
    }

    private LinkTargets(LinkTargets targets, IEnumerable<string> terms)
    {
        (addresses, home, pathBase, namesByFolder, addressesByName, folders, files, questions) = (targets.addresses, targets.home, targets.pathBase, targets.namesByFolder, targets.addressesByName, targets.folders, targets.files, targets.questions);
        termIds = new HashSet<string>(terms, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The same, where articles have other sections and tags.</summary>
    public LinkTargets With(IEnumerable<string> terms) => new(this, terms);

    /// <summary>The path on this site that an address asks for; null where it leads elsewhere, is relative, or holds what a site fills in.</summary>
    /// <param name="path">Without query and fragment.</param>
    public string? PathOf(string path)
    {
        if (path.IndexOfAny(['{', '<', '$']) >= 0)
            return null;
        if (path.Length > 1 && path[0] == '/' && path[1] != '/')
            return IsBelow(path) ? Within(path) : path;

        var onHost = home is not null && Uri.TryCreate(path, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host == home.Host && address.Port == home.Port
            && path.IndexOf('/', path.IndexOf("://", StringComparison.Ordinal) + 3) is > 0 and var root && root < path.Length - 1 ? path.Substring(root) : null;
        return onHost is not null && IsBelow(onHost) ? Within(onHost) : null;
    }

    /// <summary>The folder that a site's address is; a page that stands for its folder (<c>/paper/index.html</c>) is in it, as Masthead.Publishing has it.</summary>
    private static string FolderOf(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return (path.IndexOf("index.", name, StringComparison.OrdinalIgnoreCase) == name ? path.Substring(0, name) : path).TrimEnd('/');
    }

    private bool IsBelow(string path) => path.StartsWith(pathBase, StringComparison.Ordinal) && (path.Length == pathBase.Length || path[pathBase.Length] == '/');

    private string? Within(string path) => path.Length - pathBase.Length > 1 ? path.Substring(pathBase.Length) : null;

    /// <summary>Whether an article should be at a path, and is not.</summary>
    /// <param name="from">The file that the link stands in.</param>
    /// <param name="nearest">The address that was meant, if it is to be told.</param>
    public bool Lack(string path, string from, out string? nearest)
    {
        nearest = null;
        var page = WithoutExtension(path);
        var (folder, name) = Divided(page);
        questions.Add(name, from);
        if (addresses.Lead(path) || addresses.Lead(page))
            return false;

        if (name.Length == 0 || name.IndexOf('.') >= 0 || folders.Contains(folder.Length == 0 ? name : folder + "/" + name) || termIds.Contains(name) || NamesOfPages.Contains(name) || name.All(char.IsDigit))
            return false;

        nearest = Nearest(folder, name);
        return nearest is not null || (folder.Length > 0 && namesByFolder.TryGetValue(folder, out var names) && LooksLikeASlug(name, names.Keys));
    }

    /// <summary>Whether a file should be among the content, and is not.</summary>
    /// <param name="from">The file that the link stands in.</param>
    /// <param name="root">The folder of articles that the file lies in.</param>
    /// <param name="nearest">As the link is to be written instead.</param>
    public bool LackFile(string link, string from, string root, out string? nearest)
    {
        nearest = null;
        var folder = ContentPaths.FolderOf(from);
        var target = ContentPaths.Normalize(folder + "/" + Uri.UnescapeDataString(link));
        if (!target.StartsWith(root, StringComparison.Ordinal) || files.Contains(target))
            return false;

        var beside = ContentPaths.FolderOf(target) + "/";
        var name = target.Substring(beside.Length);
        var near = Text.Nearest.Of(name, files.Where(file => file.StartsWith(beside, StringComparison.Ordinal) && file.IndexOf('/', beside.Length) < 0).Select(file => file.Substring(beside.Length)).Where(file => !DiffersByNumber(name, file)).OrderBy(static file => file, StringComparer.Ordinal));
        if (near is not null)
            nearest = link.Substring(0, link.LastIndexOf('/') + 1) + Address.OfName(near);
        return true;
    }

    /// <summary>The address of nearly that name beside it; else the only one of that very name, in another folder.</summary>
    private string? Nearest(string folder, string name)
    {
        if (namesByFolder.TryGetValue(folder, out var names)
            && Text.Nearest.Of(name, names.Keys.Where(other => Math.Abs(other.Length - name.Length) <= 2 && !DiffersByNumber(name, other))) is { } near)
        {
            return names[near];
        }

        return folder.Length > 0 && name.IndexOf('-') > 0 && addressesByName.TryGetValue(name, out var same) && same.Count == 1 && Depth(Divided(same[0]).Folder) == Depth(folder) ? same[0] : null;
    }

    private static int Depth(string folder) => folder.Count(static character => character == '/');

    /// <summary>As articles in a folder are called: of several words, unless they are not.</summary>
    private static bool LooksLikeASlug(string name, IEnumerable<string> others) => name.IndexOf('-') > 0 || others.All(static other => other.IndexOf('-') < 0);

    /// <summary>Parts of a series, years and pages are not mistyped for each other.</summary>
    private static bool DiffersByNumber(string one, string other) => Digits(one) != Digits(other);

    private static string Digits(string text) => text.Any(char.IsDigit) ? string.Concat(text.Where(char.IsDigit)) : "";

    /// <summary>Servers show <c>/ferry</c> for <c>/ferry.html</c> and <c>/ferry/index.html</c>.</summary>
    private static string WithoutExtension(string path)
    {
        var page = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - 5) : path;
        return page.EndsWith("/index", StringComparison.OrdinalIgnoreCase) && page.Length < path.Length ? page.Substring(0, page.Length - 5) : page;
    }

    private static (string Folder, string Name) Divided(string address)
    {
        var path = Uri.UnescapeDataString(WithoutExtension(address)).Trim('/').ToLowerInvariant();
        var folder = ContentPaths.FolderOf(path);
        return (folder, path.Substring(folder.Length).TrimStart('/'));
    }
}
