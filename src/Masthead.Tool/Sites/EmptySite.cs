using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Metadata;

namespace Masthead.Tool.Sites;

/// <summary>Places that should hold content and hold none: a site without an article is green, and empty.</summary>
internal static class EmptySite
{
    public static bool HasArticles(SiteCheck check, CancellationToken cancellation) => check.Files(cancellation).Content.Any(static path => path.Role == ContentRole.Article);

    public static IEnumerable<string> MessagesOf(SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        HasArticles(check, cancellation) ? settings.Project is null ? [] : check.EmptyRoots(cancellation)
        : OtherCases(settings) is { Length: > 0 } others ? others
        : settings.MayBeEmpty && !(settings.Project is null ? check.Files(cancellation).HasPieceElsewhere(cancellation) : MayHoldArticles(settings)) ? []
        : settings.Project is null ? [EmptyRoots.Of(check.Files(cancellation).Options.Dialect)] : check.EmptyRoots(cancellation);

    /// <summary>Folders that are others on this machine, and need not be where they were made.</summary>
    private static string[] OtherCases(SiteSettings settings) =>
    [
        .. from folder in settings.Roots.Articles.Prepend(settings.Roots.Folder).OfType<string>()
           let other = ContentPlaces.InOtherCase(Path.GetFullPath(folder))
           where other is not null
           select EmptyRoots.InOtherCase(settings.ProjectFolder.Relative(folder), Path.GetFileName(other)),
    ];

    /// <summary>Whether a file of a project's content may be an article that lies in the wrong place: as the target <c>MastheadAwaitContent</c> has it.</summary>
    private static bool MayHoldArticles(SiteSettings settings) => settings.Roots.Folder is { } folder && ContentWalk.FilesOf(settings).Any(file =>
        (ContentPaths.IsMarkdown(file) || ContentPaths.IsYaml(file) || ContentPaths.IsBodyText(file))
        && !(settings.Roots.TryClassify(file, out var path) && path.Role is ContentRole.Author or ContentRole.Publication)
        && !ContentPaths.WithoutExtension(ContentPaths.Normalize(file)).Equals($"{folder}/masthead", StringComparison.OrdinalIgnoreCase));
}
