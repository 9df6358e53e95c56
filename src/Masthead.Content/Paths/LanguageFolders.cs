using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>
/// Which folders are languages: <c>es/about.md</c> beside <c>en/about.md</c>, or beside <c>about.md</c>. A folder of a topic may be called like one
/// (<c>it/</c>, <c>cs/</c>), so what it holds must show that it is one.
/// </summary>
internal sealed class LanguageFolders
{
    /// <summary>Files of a folder that stand elsewhere under the same name, before that is more than chance.</summary>
    private const int FewestMirrored = 2;

    /// <summary>What sites are translated from most often; any other has to be declared.</summary>
    private const string UsualOriginal = "en";

    private readonly Dictionary<(int Root, string Folder), string> languages = [];

    /// <param name="articles">All of the site.</param>
    /// <param name="declared">The languages that masthead.yml names.</param>
    public LanguageFolders(IReadOnlyCollection<ContentPath> articles, EquatableArray<string> declared)
    {
        var candidates = Candidates(articles);
        if (candidates.Count == 0)
            return;

        var places = Places(articles, candidates.Values);
        foreach (var candidate in candidates.Values)
        {
            foreach (var rest in candidate.Rests)
                candidate.Count(places[(candidate.Root, candidate.Parent, rest)], name => IsOriginal(LanguageSuffix.In(name), declared));
        }

        foreach (var candidate in candidates.Values)
        {
            var isDeclared = SiteLanguages.IsAmong(declared, candidate.Language);
            if (isDeclared ? candidate.Parent.Length > 0 && candidate.Mirrored == 0 : candidate.Translated < FewestMirrored || candidate.Translated * 2 < candidate.Rests.Count)
                continue;

            languages[(candidate.Root, candidate.Folder)] = candidate.Language;
            foreach (var original in candidate.Originals.Select(name => candidates[(candidate.Root, Below(candidate.Parent, name))]))
                languages[(original.Root, original.Folder)] = original.Language;
        }
    }

    public bool AreNone => languages.Count == 0;

    /// <summary>The file as it is known where a folder that it is in is a language; null where none is, or its name says which.</summary>
    public ContentPath? Of(ContentPath path)
    {
        if (path is not { Role: ContentRole.Article, Language: null })
            return null;

        foreach (var folder in FoldersOf(path))
        {
            if (languages.TryGetValue((path.Tree, folder), out var language))
                return path.In(folder, language);
        }

        return null;
    }

    private static Dictionary<(int, string), Candidate> Candidates(IEnumerable<ContentPath> articles)
    {
        var candidates = new Dictionary<(int, string), Candidate>();
        var foldersByInner = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var path in articles)
        {
            if (path is not { Role: ContentRole.Article, Language: null })
                continue;
            if (!foldersByInner.TryGetValue(InnerFolder(path), out var folders))
                foldersByInner.Add(InnerFolder(path), folders = [.. FoldersOf(path).Where(static folder => LanguageSuffix.In(ContentPaths.NameOf(folder)) is not null)]);

            foreach (var folder in folders)
            {
                if (!candidates.TryGetValue((path.Tree, folder), out var candidate))
                    candidates.Add((path.Tree, folder), candidate = new Candidate(path.Tree, folder));
                if (path.Id.Length > folder.Length)
                    candidate.Rests.Add(path.Id.Substring(folder.Length + 1));
            }
        }

        return candidates;
    }

    /// <summary>Below the parents of candidates: in which of its folders a path stands; an empty name for the parent itself.</summary>
    private static Dictionary<(int Root, string Parent, string Below), List<string>> Places(IEnumerable<ContentPath> articles, IEnumerable<Candidate> candidates)
    {
        var parents = new HashSet<(int, string)>(candidates.Select(static candidate => (candidate.Root, candidate.Parent)));
        var places = new Dictionary<(int, string, string), List<string>>();
        foreach (var path in articles)
        {
            if (path.Role != ContentRole.Article)
                continue;

            var id = path.Original;
            foreach (var parent in FoldersOf(path).Prepend(""))
            {
                if (!parents.Contains((path.Tree, parent)) || id.Length <= parent.Length)
                    continue;

                var rest = parent.Length == 0 ? id : id.Substring(parent.Length + 1);
                Add((path.Tree, parent, rest), "");
                if (rest.IndexOf('/') is > 0 and var slash)
                    Add((path.Tree, parent, rest.Substring(slash + 1)), rest.Substring(0, slash));
            }
        }

        return places;

        void Add((int, string, string) key, string name)
        {
            if (!places.TryGetValue(key, out var names))
                places.Add(key, names = []);
            names.Add(name);
        }
    }

    /// <summary>The folders of a file, the outermost first; <c>es</c> for <c>es/index.md</c>, whose id it is.</summary>
    private static IEnumerable<string> FoldersOf(ContentPath path)
    {
        var folder = InnerFolder(path);
        for (var slash = folder.IndexOf('/'); slash >= 0; slash = folder.IndexOf('/', slash + 1))
            yield return folder.Substring(0, slash);
        if (folder.Length > 0)
            yield return folder;
    }

    private static string InnerFolder(ContentPath path) => path.IsIndex ? path.Id : path.Folder;

    private static bool IsOriginal(string? language, EquatableArray<string> declared) =>
        language is not null && (LanguageTag.Primary(language) == UsualOriginal || SiteLanguages.IsAmong(declared, language));

    private static string Below(string parent, string name) => parent.Length == 0 ? name : $"{parent}/{name}";

    /// <summary>A folder that is called like a language.</summary>
    private sealed class Candidate(int root, string folder)
    {
        public int Root => root;

        public string Folder => folder;

        public string Language { get; } = LanguageSuffix.In(ContentPaths.NameOf(folder))!;

        public string Parent { get; } = ContentPaths.FolderOf(folder);

        private string Name { get; } = ContentPaths.NameOf(folder);

        /// <summary>The paths of its files below it.</summary>
        public List<string> Rests { get; } = [];

        /// <summary>How many of them stand beside it too, or in a folder beside it that is called like a language.</summary>
        public int Mirrored { get; private set; }

        /// <summary>How many of them stand where originals do, and in no folder of another kind: topics have the same files as topics.</summary>
        public int Translated { get; private set; }

        /// <summary>The folders beside it that hold those.</summary>
        public HashSet<string> Originals { get; } = new(StringComparer.Ordinal);

        /// <param name="names">The folders beside it, itself among them, in which one of its paths stands.</param>
        public void Count(List<string> names, Func<string, bool> isOriginal)
        {
            var others = names.Where(name => name != Name).ToArray();
            if (Array.Exists(others, static name => name.Length == 0 || LanguageSuffix.In(name) is not null))
                Mirrored++;
            if (others.Length == 0 || Array.Exists(others, static name => name.Length > 0 && LanguageSuffix.In(name) is null))
                return;
            if (!isOriginal(Name) && !Array.Exists(others, name => name.Length == 0 || isOriginal(name)))
                return;

            Translated++;
            Originals.UnionWith(others.Where(isOriginal));
        }
    }
}
