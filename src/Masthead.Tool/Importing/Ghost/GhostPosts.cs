using System.Globalization;
using System.Text.Json;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>Rows of <c>posts</c> as posts. Nothing here changes once the export has been read, so that several are read at once.</summary>
internal sealed class GhostPosts(string export, SideStore links, IReadOnlyDictionary<string, ImportedAuthor> users, IReadOnlyDictionary<string, (string Name, bool IsInternal)> tags)
{
    public static string PlaceOf(string export, JsonRow row) => string.Create(CultureInfo.InvariantCulture, $"{export}: posts[{row.Index}]");

    public static string KeyOf(JsonRow row) => row.Value.Text("id") is { Length: > 0 } id ? id : row.Index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where it is, or would be; null without a slug.</summary>
    public static string? AddressOf(JsonElement post) => post.Text("slug").Trim() is { Length: > 0 } slug ? $"/{slug}/" : null;

    /// <summary>The authors that a row itself names: one, before a post could have several, or a list.</summary>
    public static IEnumerable<string> OwnAuthorsOf(JsonElement post) =>
        post.List("authors").Select(static author => author.ValueKind == JsonValueKind.Object ? author.Text("id") : author.ToString()).Append(post.Text("author_id")).Where(static id => id.Length > 0);

    public PostReading Read(JsonRow row)
    {
        var post = row.Value;
        var notes = new List<(Outcome, string, string?)>();
        var id = post.Text("id");
        var meta = links.Get("meta" + id) is [.., var written] ? JsonElement.Parse(written) : default;
        var slug = post.Text("slug").Trim();
        var isPage = post.Text("type") == "page" || post.Flag("page");
        var own = Linked("tag", id).Select(tag => tags.TryGetValue(tag, out var known) ? known : (Name: "", IsInternal: false)).ToArray();
        foreach (var hidden in own.Where(static tag => tag.IsInternal))
            notes.Add((Outcome.Left, "internal tags, which readers never saw", hidden.Name));
        if (post.Text("codeinjection_head").Length + post.Text("codeinjection_foot").Length > 0)
            notes.Add((Outcome.Left, "code that was put into the pages of single posts", null));

        return new PostReading(new ImportedPost(PlaceOf(export, row), KeyOf(row))
        {
            Title = HtmlReading.Line(post.Text("title")) is var title && title != "(Untitled)" ? title : "",
            AlternativeTitle = First(meta.Text("meta_title"), post.Text("meta_title")) is { Length: > 0 } other && other != title ? other : null,
            IsPage = isPage,
            Slug = slug,
            State = StateOf(post, meta, notes),
            IsPaid = post.Text("visibility") is "paid" or "tiers",
            Published = post.Date("published_at"),
            Updated = post.Date("updated_at"),
            Authors = [.. AuthorsOf(post, id)],
            Tags = [.. own.Where(static tag => !tag.IsInternal && tag.Name.Length > 0).Select(static tag => tag.Name).Distinct(StringComparer.OrdinalIgnoreCase)],
            Standfirst = HtmlReading.Words(post.Text("custom_excerpt")) is { Length: > 0 } excerpt ? excerpt : null,
            Image = ImageOf(post, meta),
            Canonical = First(post.Text("canonical_url"), meta.Text("canonical_url")) is { Length: > 0 } canonical && canonical.StartsWith("http", StringComparison.Ordinal) ? canonical : null,
            Address = AddressOf(post),
            Text = GhostText.Of(post, notes),
        }, notes);
    }

    private IEnumerable<string> AuthorsOf(JsonElement post, string id)
    {
        var linked = Linked("author", id).Where(users.ContainsKey).ToArray();
        return (linked.Length > 0 ? linked : OwnAuthorsOf(post)).Where(users.ContainsKey).Distinct(StringComparer.Ordinal);
    }

    /// <summary>What a table of links has for a post, in the order that it says.</summary>
    private IEnumerable<string> Linked(string kind, string post) => links.Get(kind + post)
        .Select(static link => (Order: int.Parse(link.AsSpan(0, link.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture), Id: link[(link.IndexOf(':', StringComparison.Ordinal) + 1)..]))
        .OrderBy(static link => link.Order).Select(static link => link.Id);

    private static ImportedState StateOf(JsonElement post, JsonElement meta, List<(Outcome, string, string?)> notes)
    {
        switch (post.Text("status"))
        {
            case "scheduled" when meta.ValueKind == JsonValueKind.Object && meta.Flag("email_only"):
                notes.Add((Outcome.Changed, "newsletters that wait to be sent and would stand on no page, which are 'withheld' now", null));
                return ImportedState.Withheld;
            case "published" or "scheduled":
                if (post.Text("visibility") is var visibility && visibility is "" or "public")
                    return ImportedState.Published;
                notes.Add((Outcome.Changed, "posts for members alone, which are 'withheld' now: here everybody reads what is published", visibility));
                return ImportedState.Withheld;
            case "sent":
                notes.Add((Outcome.Changed, "newsletters that were sent and stood on no page, which are 'withheld' now", null));
                return ImportedState.Withheld;
            default:
                return ImportedState.Draft;
        }
    }

    private static ImportedImage? ImageOf(JsonElement post, JsonElement meta)
    {
        if (First(post.Text("feature_image"), post.Text("image")) is not { Length: > 0 } source)
            return null;

        return new ImportedImage(GhostText.Local(source))
        {
            Alt = HtmlReading.Line(First(meta.Text("feature_image_alt"), post.Text("feature_image_alt"))) is { Length: > 0 } alt ? alt : null,
            Caption = HtmlReading.Line(First(meta.Text("feature_image_caption"), post.Text("feature_image_caption"))) is { Length: > 0 } caption ? caption : null,
        };
    }

    private static string First(string one, string other) => one.Length > 0 ? one : other;
}
