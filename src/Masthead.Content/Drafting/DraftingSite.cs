using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;

namespace Masthead.Content.Drafting;

/// <summary>A site as it was read, which new files are made after.</summary>
/// <param name="Roots">Where content is.</param>
/// <param name="Options">How files are read.</param>
/// <param name="Files">The content.</param>
internal sealed record DraftingSite(ContentRoots Roots, ReadingOptions Options, IReadOnlyCollection<ContentFile> Files)
{
    /// <summary>What articles may refer to.</summary>
    public SiteDirectory Directory { get; } = SiteDirectory.Of(Files, Options);

    public PublicationContent Publication => Directory.Publication;

    /// <summary>Where the site is: what folders of authors are named from.</summary>
    public string? Folder => Roots.Folder
        ?? (Roots.Publication is { } publication ? ContentPaths.FolderOf(publication) : Roots.Articles.Count > 0 ? ContentPaths.FolderOf(Roots.Articles[0]) : null);

    /// <summary>What clocks show at the publication: in UTC, where it names no time zone.</summary>
    public DateTimeOffset LocalTime(DateTimeOffset moment) => Options.TimeZone is { } zone ? PublicationZone.Of(zone).At(moment) : moment.ToUniversalTime();

    /// <summary>What a file would be known by that is not there yet; null where it would be no content.</summary>
    public ContentPath? Known(string file) =>
        SitePaths.Known([.. Classified(Files.Select(static known => known.Path.FilePath).Where(known => known != file).Append(file))], static path => path, static (_, path) => path, Options.Dialect, Options.Languages)
            .FirstOrDefault(path => path.FilePath == file);

    /// <summary>What has to be mended before anything can be added; null for nothing.</summary>
    /// <param name="also">A file that is to have one entry more.</param>
    public string? Unreadable(ContentFile? also = null) =>
        Files.FirstOrDefault(file => !file.IsReadable && (file.Path.Role == ContentRole.Publication || file == also)) is { } broken ? $"'{Short(broken.Path.FilePath)}' cannot be read to its end: mend it first." : null;

    public ContentFile Read(ContentPath path, string text) => ContentReader.Read(path, text, Options.For(path), CancellationToken.None);

    /// <summary>A file as seen from the site, for a message.</summary>
    public string Short(string file) => Folder is { } folder ? ContentPaths.Relative(folder, ContentPaths.Normalize(file)) : file;

    /// <summary>Whether content is there, in whatever case: some systems know no other file of that name.</summary>
    public bool Has(string file) => Files.Any(known => ContentPaths.Normalize(known.Path.FilePath).Equals(file, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<ContentPath> Classified(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (Roots.TryClassify(file, out var path))
                yield return path;
        }
    }
}
