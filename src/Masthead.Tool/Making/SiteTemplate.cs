using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Making;

/// <summary>
/// The site of <c>dotnet new masthead-site</c>: the same files, which are in this assembly, filled in the same way. What stands there for what differs,
/// <c>src/Masthead.Templates</c> says.
/// </summary>
internal static partial class SiteTemplate
{
    private const string Prefix = "site/", Project = "HarbourGazette", Publication = "The Harbour Gazette", Version = "MASTHEAD_VERSION";

    private static readonly Assembly Tool = typeof(SiteTemplate).Assembly;

    /// <summary>The files of a site, by their paths below its folder.</summary>
    /// <param name="project">The name of its project.</param>
    /// <param name="publication">As readers know it.</param>
    public static IReadOnlyList<(string Path, string Text)> Fill(string project, string publication) =>
    [
        .. from name in Tool.GetManifestResourceNames()
           let path = name.Replace('\\', '/')
           where path.StartsWith(Prefix, StringComparison.Ordinal)
           orderby path.Count(static character => character == '/'), path
           select (path[Prefix.Length..].Replace(Project, project, StringComparison.Ordinal), TextOf(name)
               .Replace(Publication, publication.Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal)
               .Replace(Version, PackageVersion, StringComparison.Ordinal)),
    ];

    /// <summary>The packages that its project references.</summary>
    public static IReadOnlyList<string> Packages =>
        [.. Tool.GetManifestResourceNames().Where(static name => name.EndsWith(".csproj", StringComparison.Ordinal)).SelectMany(static name => Package().Matches(TextOf(name))).Select(static package => package.Groups[1].Value)];

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Package();

    /// <summary>Of the tool, and of the package that belongs to it.</summary>
    private static string PackageVersion => Tool.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "PackageVersion").Value!;

    private static string TextOf(string name)
    {
        using var stream = Tool.GetManifestResourceStream(name) ?? throw new SiteException($"'{name}' is not in the tool: install it again.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
