using Masthead.Content.Dialects;
using Masthead.Content.Text;

namespace Masthead.Content.Paths;

/// <summary>What is content on a site, and what each file is known by: what its place alone says, and what masthead.yml says of all.</summary>
internal static class SitePaths
{
    /// <param name="files">All of the site, known by their places alone.</param>
    /// <param name="pathOf">Where a file is.</param>
    /// <param name="at">The file, known otherwise.</param>
    /// <param name="dialect">Whose site it is.</param>
    /// <param name="languages">Those that masthead.yml names.</param>
    public static IEnumerable<T> Known<T>(IReadOnlyCollection<T> files, Func<T, ContentPath> pathOf, Func<T, ContentPath, T> at, Dialect dialect, EquatableArray<string> languages) =>
        SiteLanguages.Confirm(DialectPaths.Known(files, pathOf, at, dialect), pathOf, at, languages);
}
