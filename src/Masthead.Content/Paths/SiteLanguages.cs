using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>
/// Which languages in the names of files and folders are any: those that the site declares, those of a file that stands beside the same piece without a
/// language or with another one, those that several such files have, and those behind <c>index</c>. <c>program.cs.md</c> is no Czech, and keeps its name whole.
/// </summary>
internal static class SiteLanguages
{
    /// <param name="files">All of the site, each with the language that its name may hold.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="at">The file, known otherwise.</param>
    /// <param name="declared">The languages that masthead.yml names.</param>
    public static IEnumerable<T> Confirm<T>(IReadOnlyCollection<T> files, Func<T, ContentPath> pathOf, Func<T, ContentPath, T> at, EquatableArray<string> declared)
    {
        // How many names each piece has, and each author; made only where a site has a name that may hold a language and declares none such.
        Dictionary<(ContentRole, int, string), int>? versions = null;
        HashSet<string>? languages = null;
        var named = new List<T>(files.Count);
        foreach (var file in files)
        {
            var path = pathOf(file);
            named.Add(path.Language is not { } language || IsAmong(declared, language) || path.HasLanguageOfIndex || HasVersions(path) || Languages().Contains(LanguageTag.Primary(language)) ? file : at(file, path.WithoutLanguage()));
        }

        var folders = new LanguageFolders([.. named.Select(pathOf)], declared);
        return folders.AreNone ? named : named.Select(file => folders.Of(pathOf(file)) is { } path ? at(file, path) : file);

        bool HasVersions(ContentPath path) => Versions()[(path.Role, path.Tree, path.Original)] > 1;

        // One may be chance.
        HashSet<string> Languages() => languages ??=
        [
            .. files.Select(pathOf).Where(path => path is { Role: ContentRole.Article or ContentRole.Author, Language: not null } && HasVersions(path))
                .GroupBy(static path => LanguageTag.Primary(path.Language!)).Where(static pieces => pieces.Skip(1).Any()).Select(static pieces => pieces.Key),
        ];

        Dictionary<(ContentRole, int, string), int> Versions()
        {
            if (versions is not null)
                return versions;

            versions = [];
            foreach (var file in files)
            {
                if (pathOf(file) is not { Role: ContentRole.Article or ContentRole.Author } path)
                    continue;
                versions.TryGetValue((path.Role, path.Tree, path.Original), out var count);
                versions[(path.Role, path.Tree, path.Original)] = count + 1;
            }

            return versions;
        }
    }

    /// <summary>A region or a script is one of its language.</summary>
    public static bool IsAmong(EquatableArray<string> declared, string language)
    {
        foreach (var known in declared)
        {
            if (LanguageTag.Primary(known) == LanguageTag.Primary(language))
                return true;
        }

        return false;
    }
}
