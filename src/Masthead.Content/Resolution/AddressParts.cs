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

    /// <summary>Whether the front matter has a slug.</summary>
    public bool HasSlug { get; init; }

    public EquatableArray<string> Categories { get; init; } = [];

    /// <summary>As it stands in a link; null for what is no placeholder.</summary>
    public string? ValueOf(string placeholder) => placeholder switch
    {
        "id" => PathInAddress(Id),
        "folder" => PathInAddress(ContentPaths.FolderOf(Id)),
        "topFolder" => PathInAddress(ContentPaths.FolderOf(Id).Split('/')[0]),
        "name" => PathInAddress(ContentPaths.NameOf(Id)),
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

    private string TitleInAddress => Title is null ? SlugInAddress : Named(Title);

    private string Named(string name) => Address.OfName(Dialect.NameInAddress(name));

    private string PathInAddress(string path) => Address.OfName(Dialect.PathInAddress(path));

    private static string Plain(string name) => Address.OfName(AddressNames.Plain(name));

    private string Part(string format) => Date?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
