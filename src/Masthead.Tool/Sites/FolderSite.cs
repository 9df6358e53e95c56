using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Tool.Sites;

/// <summary>A site that no project has: its content lies around its masthead.yml, where the dialect that this names has it.</summary>
internal static class FolderSite
{
    /// <param name="publication">The path of masthead.yml.</param>
    /// <param name="text">What it says, where that is not what is saved.</param>
    public static SiteSettings Of(string publication, Profile profile, string? text = null)
    {
        var folder = Path.GetDirectoryName(publication)!;
        var dialect = DialectOf(publication, text);
        string[] articles = [dialect.ArticlePlaces.FirstOrDefault(place => Directory.Exists(At(place))) ?? dialect.UsualPlace ?? dialect.ArticlePlaces[^1], .. dialect.FurtherArticlePlaces.Where(place => Directory.Exists(At(place)))];
        var site = ContentPaths.Normalize(folder);
        var authors = dialect.AuthorPlaces.Where(place => ContentPlaces.MayHoldAuthors(At(place)));
        return new SiteSettings
        {
            Folder = folder,
            Roots = new ContentRoots(
                articles.Select(place => ContentPaths.Normalize(At(place))).Concat(dialect.UnnamedFolders.Select(name => ScatteredRoot.Of(site, name))).ToEquatableArray(), authors.Select(place => ContentPaths.Normalize(At(place))).ToEquatableArray(),
                ContentPaths.Normalize(publication), site),
            Baseline = At(Masthead.Content.Baselines.Baseline.FileName),
            SearchesFolder = dialect.IsOurs,
            MayBeEmpty = dialect.IsOurs,
            Severities = Severities.Of(profile, CompilerOptions.None with { WarningsAsErrors = "MH4018" }),
        };

        string At(string place) => Path.Combine(folder, place.Replace('/', Path.DirectorySeparatorChar));
    }

    private static Dialect DialectOf(string publication, string? text)
    {
        try
        {
            var path = new ContentPath(ContentRole.Publication, publication, 0, Path.GetFileName(publication), "masthead", "masthead");
            return ContentReader.Read(path, text ?? File.ReadAllText(publication), ReadingOptions.None, CancellationToken.None).Publication?.Dialect ?? KnownDialects.Masthead;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SiteException($"'{publication}' cannot be read: {exception.Message}");
        }
    }
}
