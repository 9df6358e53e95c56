using System.Globalization;
using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>What the placeholders of a <c>permalink</c> stand for, in the form that the site's generator gives names.</summary>
/// <param name="Id">The path below its root, without an extension and a language.</param>
/// <param name="Slug">As it is written, else as the file is called.</param>
internal sealed record AddressParts(string Id, string Slug, string Language, Dialect Dialect)
{
    /// <summary>The section's id.</summary>
    public string? Section { get; init; }

    /// <summary>As a clock shows it.</summary>
    public DateTime? Date { get; init; }

    public string? Title { get; init; }

    /// <summary>What the file is called.</summary>
    public string File { get; init; } = Slug;

    /// <summary>What the folder of articles is called.</summary>
    public string Root { get; init; } = "";

    /// <summary>Whether the front matter has a slug.</summary>
    public bool HasSlug { get; init; }

    public EquatableArray<string> Categories { get; init; } = [];

    /// <summary>As it stands in a link; null for what is no placeholder.</summary>
    public string? ValueOf(string placeholder) => placeholder switch
    {
        "id" => IdInAddress,
        "root" => RootInAddress,
        "folder" => PathInAddress(ContentPaths.FolderOf(Id)),
        "topFolder" => PathInAddress(ContentPaths.FolderOf(Id).Split('/')[0]),
        "file" => PathInAddress(File),
        "plainName" => Plain(ContentPaths.NameOf(Id)),
        "slug" => SlugInAddress,
        "plainSlug" => Plain(Slug),
        "title" => TitleInAddress,
        "slugOrTitle" => HasSlug ? SlugInAddress : TitleInAddress,
        "section" => Section is null ? "" : Address.OfName(Section),
        "categories" => string.Join("/", Categories.Select(Address.OfName)),
        "categorySlugs" => string.Join("/", Categories.Select(Plain)),
        "language" => Address.OfName(Language),
        "year" => Part("yyyy"),
        "month" => Part("MM"),
        "day" => Part("dd"),
        _ => null,
    };

    private string SlugInAddress => HasSlug && !Dialect.FormsWrittenSlugs ? Address.OfName(Slug) : Named(Slug);

    private string TitleInAddress => Title is null ? SlugInAddress : Dialect.TitleInAddress is { } form ? Address.OfName(form(Title) ?? Slug) : Named(Title);

    private string RootInAddress => Dialect.NamelessRoots.Contains(Root) ? "" : PathInAddress(Root);

    /// <summary>Without its last part, where that is the name of the folder again.</summary>
    private string IdInAddress
    {
        get
        {
            var (folder, name) = (ContentPaths.FolderOf(Id), ContentPaths.NameOf(Id));
            return PathInAddress(Dialect.NamesFoldersOnce && (name == "index" || name == (folder.Length == 0 ? Root : ContentPaths.NameOf(folder))) ? folder : Id);
        }
    }

    private string Named(string name) => Address.OfName(Dialect.NameInAddress(name));

    private string PathInAddress(string path) => Address.OfName(Dialect.PathInAddress(path));

    private static string Plain(string name) => Address.OfName(AddressNames.Plain(name));

    private string Part(string format) => Date?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
