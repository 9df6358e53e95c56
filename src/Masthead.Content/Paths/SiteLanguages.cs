using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>
/// Which languages in files' names are any: those that the site declares, and those of a file that stands beside the same piece without a
/// language or with another one. <c>program.cs.md</c> is no Czech, and keeps its name whole.
/// </summary>
internal static class SiteLanguages
{
    /// <param name="files">All of the site, each with the language that its name may hold.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="without">The file with its name whole.</param>
    /// <param name="declared">The languages that masthead.yml names.</param>
    public static IEnumerable<T> Confirm<T>(IReadOnlyCollection<T> files, Func<T, ContentPath> pathOf, Func<T, T> without, EquatableArray<string> declared)
    {
        // How many names each piece has, and each author; made only where a site has a name that may hold a language and declares none such.
        Dictionary<(ContentRole, int, string), int>? versions = null;
        foreach (var file in files)
        {
            var path = pathOf(file);
            yield return path.Language is not { } language || IsAmong(declared, language) || Versions()[(path.Role, path.Root, path.Original)] > 1 ? file : without(file);
        }

        Dictionary<(ContentRole, int, string), int> Versions()
        {
            if (versions is not null)
                return versions;

            versions = [];
            foreach (var file in files)
            {
                if (pathOf(file) is not { Role: ContentRole.Article or ContentRole.Author } path)
                    continue;
                versions.TryGetValue((path.Role, path.Root, path.Original), out var count);
                versions[(path.Role, path.Root, path.Original)] = count + 1;
            }

            return versions;
        }
    }

    /// <summary>A region or a script is one of its language.</summary>
    private static bool IsAmong(EquatableArray<string> declared, string language)
    {
        foreach (var known in declared)
        {
            if (LanguageTag.Primary(known) == LanguageTag.Primary(language))
                return true;
        }

        return false;
    }
}
