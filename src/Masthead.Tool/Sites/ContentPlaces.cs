using Masthead.Content.Dialects;

namespace Masthead.Tool.Sites;

/// <summary>Places by which the package's targets find content below a folder: see <c>build/dialects</c>. One that comes or goes changes what they answer.</summary>
internal static class ContentPlaces
{
    private static readonly string[] Names =
    [
        "", "masthead.yml", "masthead.yaml",
        .. KnownDialects.All.SelectMany(static dialect => dialect.ArticlePlaces.Concat(dialect.FurtherArticlePlaces).Concat(dialect.AuthorPlaces)).Where(static place => place.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether authors that nobody named a place for may be at one: a file, or a folder that is not left over, without a file.</summary>
    public static bool MayHoldAuthors(string place) =>
        File.Exists(place) || (Directory.Exists(place) && FolderWalk.Files(place, static name => name[0] != '.', static name => name[0] != '.').Any());

    /// <summary>The folder that differs from one that is not there by the case of its name alone; null for none.</summary>
    public static string? InOtherCase(string folder) =>
        Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } parent || !Directory.Exists(parent) ? null
        : FolderWalk.FoldersIn(parent).FirstOrDefault(other => other.Equals(Path.Combine(parent, Path.GetFileName(folder)), StringComparison.OrdinalIgnoreCase));

    /// <summary>The folder itself among them.</summary>
    public static IEnumerable<string> In(string folder) => Names.Select(name => Path.Combine(folder, name));
}
