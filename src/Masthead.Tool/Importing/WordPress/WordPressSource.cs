using System.Globalization;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>An export of WordPress. The first reading keeps authors, categories and pictures, the second one hands on posts and pages.</summary>
/// <param name="path">The export.</param>
/// <param name="name">What messages call it.</param>
internal sealed class WordPressSource(string path, string name) : ImportSource
{
    private readonly SideStore pictures = new();

    private readonly WxrAuthors authors = new();

    private readonly Dictionary<string, string> sections = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> categorySlugs = new(StringComparer.Ordinal);

    private readonly AddressPatterns patterns = new();

    private WxrPosts? posts;

    public override ImportedSite Read(ImportReport report, CancellationToken cancellation)
    {
        string? title = null, url = null, language = null;
        var isExport = false;
        using (var reader = new WxrReader(path, name, hasTexts: false))
        {
            foreach (var item in reader.Items(TakeOther, cancellation))
                Take(item, report);
            if (reader.Replaced is (> 0 and var count, var line))
                report.Add(Outcome.Changed, "control characters, which are blanks now", string.Create(CultureInfo.InvariantCulture, $"{name}:{line}"), "the first of them", count);
        }

        if (!isExport)
            throw new SiteException($"{name}: '<wp:wxr_version>' is missing: this is a feed, or another file, and no export of WordPress. Make one under Tools, Export.");

        pictures.Flush();
        authors.Settle(report);
        posts = new WxrPosts(name, authors, pictures, sections, categorySlugs);
        return new ImportedSite
        {
            Name = title,
            Url = url,
            Language = language,
            Permalink = patterns.Usual,
            Sections = [.. sections.Select(static section => (section.Key, section.Value))],
            Authors = authors.All,
        };

        void TakeOther(string element, WxrItem item)
        {
            switch (element)
            {
                case "title":
                    title = Html.HtmlReading.Words(item[element]);
                    break;
                case "link" or "wp:base_blog_url":
                    url = item[element].Trim() is { Length: > 0 } address ? address : url;
                    break;
                case "language":
                    language = item[element].Trim();
                    break;
                case "wp:wxr_version":
                    isExport = true;
                    break;
                case "wp:author":
                    authors.AddUser(item);
                    break;
                case "wp:category":
                    TakeCategory(item["wp:term_id"], item["wp:category_nicename"], item["wp:cat_name"]);
                    break;
                case "wp:term" when item["wp:term_taxonomy"] == "category":
                    TakeCategory(item["wp:term_id"], item["wp:term_slug"], item["wp:term_name"]);
                    break;
            }
        }
    }

    private void TakeCategory(string id, string slug, string name)
    {
        var section = WxrPosts.SectionOf(slug, name);
        if (section.Length == 0 || section == WxrPosts.Default)
            return;

        categorySlugs.TryAdd(id, section);
        sections.TryAdd(section, Html.HtmlReading.Words(name) is { Length: > 0 } words ? words : section);
    }

    private void Take(WxrItem item, ImportReport report)
    {
        var place = PlaceOf(item);
        if (item.Comments > 0)
            report.Add(Outcome.Left, "comments", place, count: item.Comments);
        switch (item.Type)
        {
            case "attachment":
                pictures.Add(item.Id, WxrPicture.Of(item).Packed);
                report.Add(Outcome.Left, "files of the media library: pictures keep their addresses", count: 1);
                break;
            case "guest-author":
                authors.AddGuest(item);
                break;
            case "post" or "page" when WxrPosts.IsLeft(item) is { } reason:
                report.Add(Outcome.Left, reason, place);
                break;
            case "post" or "page":
                TakePiece(item, place, report);
                break;
            default:
                report.Add(Outcome.Left, $"of the type '{item.Type}', which is no post and no page", place);
                break;
        }
    }

    private void TakePiece(WxrItem item, string place, ImportReport report)
    {
        Count++;
        authors.AddCredits(item, place);
        foreach (var category in item.Terms.Where(static term => term.Taxonomy == "category"))
            TakeCategory("", category.Slug, category.Name);
        foreach (var other in item.Terms.GroupBy(static term => term.Taxonomy, StringComparer.Ordinal).Where(static group => group.Key is not ("category" or "post_tag" or "author" or "post_format")))
            report.Add(Outcome.Left, $"terms of '{other.Key}', which are neither categories nor tags", place, string.Join(", ", other.Select(static term => term.Name)), other.Count());
        report.Add(Outcome.Left, "fields of plugins and themes", count: item.OtherMeta);
        if (item.Status != "publish" || WxrPosts.AddressOf(item) is not { } address)
            return;

        Live.Add(address, WxrPosts.KeyOf(item));
        if (item.Type == "post")
            patterns.Add(address, WxrPosts.SlugOf(item), WxrDates.Published(item).Date?.Local, WxrPosts.FirstSectionOf(item, categorySlugs));
    }

    public override IEnumerable<Func<PostReading>> Posts(CancellationToken cancellation)
    {
        using var reader = new WxrReader(path, name, hasTexts: true);
        foreach (var item in reader.Items(static (_, _) => { }, cancellation))
        {
            if (item.Type is "post" or "page" && WxrPosts.IsLeft(item) is null)
                yield return () => posts!.Read(item);
        }
    }

    private string PlaceOf(WxrItem item) => WxrPosts.PlaceOf(name, item);

    public override void Dispose() => pictures.Dispose();
}
