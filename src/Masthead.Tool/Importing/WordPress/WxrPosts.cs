using System.Globalization;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>Items as posts. Nothing here changes once the export has been read, so that several are read at once.</summary>
internal sealed class WxrPosts(string export, WxrAuthors authors, SideStore pictures, IReadOnlyDictionary<string, string> sections, IReadOnlyDictionary<string, string> categorySlugs)
{
    /// <summary>The category of posts that have none.</summary>
    public const string Default = "uncategorized";

    public static string PlaceOf(string export, WxrItem item) => string.Create(CultureInfo.InvariantCulture, $"{export}:{item.Line}");

    /// <summary>Why a post is not taken; null for one that is.</summary>
    public static string? IsLeft(WxrItem item) => item.Status switch
    {
        "trash" => "posts in the bin",
        "auto-draft" => "posts that WordPress began by itself, without a word in them",
        "inherit" => "revisions",
        _ => null,
    };

    public static string SlugOf(WxrItem item) => Uri.UnescapeDataString(item["wp:post_name"].Trim());

    /// <summary>The id of a section.</summary>
    public static string SectionOf(string slug, string name) => Uri.UnescapeDataString(slug.Trim()) is { Length: > 0 } id ? id : HtmlReading.Words(name) is { Length: > 0 } words ? Masthead.Content.Text.Slugs.Of(words) : "";

    public static string KeyOf(WxrItem item) => item.Id.Length > 0 ? item.Id : string.Create(CultureInfo.InvariantCulture, $"line-{item.Line}");

    /// <summary>The path of its address; null for one that only a number led to.</summary>
    public static string? AddressOf(WxrItem item) =>
        Uri.TryCreate(item["link"].Trim(), UriKind.Absolute, out var link) && link is { Query: "", AbsolutePath.Length: > 1 } ? Uri.UnescapeDataString(link.AbsolutePath) : null;

    /// <summary>Its section: the main one, as the plugin Yoast SEO has it, else the first that is more than the one that WordPress gives to all that have none.</summary>
    public static string? FirstSectionOf(WxrItem item, IReadOnlyDictionary<string, string> categorySlugs)
    {
        var own = item.Terms.Where(static term => term.Taxonomy == "category").Select(static term => SectionOf(term.Slug, term.Name)).Where(static section => section.Length > 0).ToArray();
        return item.Meta(KnownMeta.Primary) is { } primary && categorySlugs.TryGetValue(primary, out var main) && own.Contains(main) ? main : own.FirstOrDefault(static section => section != Default);
    }

    public PostReading Read(WxrItem item)
    {
        var notes = new List<(Outcome, string, string?)>();
        var (published, doubt) = WxrDates.Published(item);
        var state = StateOf(item, notes);
        if (state == ImportedState.Draft && published is { Offset: null })
            published = null;
        else if (doubt is not null && published is not null)
            notes.Add((Outcome.Changed, doubt, published.ToString()));
        if (authors.SavedBy(item) is { } saver)
            notes.Add((Outcome.Left, "who saved a post that others are named for", saver));

        var section = FirstSectionOf(item, categorySlugs);
        var post = new ImportedPost(PlaceOf(export, item), KeyOf(item))
        {
            Title = HtmlReading.Line(item["title"]),
            IsPage = item.Type == "page",
            Slug = SlugOf(item),
            State = state,
            Published = published,
            Updated = WxrDates.Updated(item),
            Authors = authors.Of(item),
            Section = section,
            Tags = [.. item.Terms.Where(term => term.Taxonomy == "post_tag" || (term.Taxonomy == "category" && SectionOf(term.Slug, term.Name) is var other && other != section && other != Default)).Select(TagOf).Where(static tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
            Standfirst = HtmlReading.Words(item["excerpt:encoded"]) is { Length: > 0 } excerpt ? excerpt : null,
            Image = PictureOf(item, notes),
            Canonical = item.Meta(KnownMeta.Canonical) is { } canonical && Uri.TryCreate(canonical, UriKind.Absolute, out _) ? canonical : null,
            NoIndex = item.Meta(KnownMeta.NoIndex) == "1",
            Address = AddressOf(item),
            OtherAddresses = [.. OtherAddressesOf(item)],
            Text = TextOf(item, notes),
        };
        return new PostReading(post, notes);
    }

    private string TagOf(WxrTerm term) => term.Taxonomy == "category" && sections.TryGetValue(SectionOf(term.Slug, term.Name), out var known) ? known : HtmlReading.Words(term.Name);

    private static ImportedState StateOf(WxrItem item, List<(Outcome, string, string?)> notes)
    {
        if (item["wp:post_password"].Length > 0)
        {
            notes.Add((Outcome.Changed, "posts behind a password, which are 'withheld' now", null));
            return ImportedState.Withheld;
        }

        switch (item.Status)
        {
            case "publish" or "future" or "":
                return ImportedState.Published;
            case "private":
                return ImportedState.Withheld;
            case "draft" or "pending":
                return ImportedState.Draft;
            default:
                notes.Add((Outcome.Changed, $"posts of the state '{item.Status}', which are drafts now", null));
                return ImportedState.Draft;
        }
    }

    private ImportedImage? PictureOf(WxrItem item, List<(Outcome, string, string?)> notes)
    {
        if (item.Meta(KnownMeta.Thumbnail) is not { } id || id is "0" or "-1")
            return null;
        if (pictures.Get(id) is [.., var packed] && WxrPicture.Unpack(packed) is { } picture)
            return picture;

        notes.Add((Outcome.Left, "featured pictures that the export does not have", id));
        return null;
    }

    private static IEnumerable<string> OtherAddressesOf(WxrItem item)
    {
        if (item.Id.Length > 0 && item.Status is not "draft" and not "pending")
            yield return (item.Type == "page" ? "/?page_id=" : "/?p=") + item.Id;
        if (AddressOf(item) is not { } address || SlugOf(item) is not { Length: > 0 } slug)
            yield break;

        var place = address.LastIndexOf(slug, StringComparison.Ordinal);
        foreach (var old in item.Metas(KnownMeta.OldSlug).Where(old => place >= 0 && old.Length > 0 && old != slug).Distinct(StringComparer.Ordinal))
            yield return address[..place] + Uri.UnescapeDataString(old) + address[(place + slug.Length)..];
    }

    private static ImportedText TextOf(WxrItem item, List<(Outcome, string, string?)> notes)
    {
        if (item.IsTooLong)
        {
            notes.Add((Outcome.Lost, "texts that are longer than a file may be", null));
            return ImportedText.None;
        }

        return WordPressText.Of(item["content:encoded"], item.Meta(KnownMeta.Footnotes));
    }
}
