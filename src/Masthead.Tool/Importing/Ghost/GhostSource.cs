using System.Globalization;
using System.Text.Json;
using Masthead.Content.Binding.Values;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>An export of Ghost. Who wrote a post and what its tags are stands behind the posts, so that it is read first.</summary>
/// <param name="path">The export.</param>
/// <param name="name">What messages call it.</param>
internal sealed class GhostSource(string path, string name) : ImportSource
{
    private static readonly HashSet<string> Referred = new(StringComparer.Ordinal) { "posts", "posts_authors", "posts_meta", "posts_tags", "settings", "tags", "users" };

    private static readonly HashSet<string> Pieces = new(StringComparer.Ordinal) { "posts" };

    /// <summary>Tables that say nothing of their own.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "migrations", "migrations_lock", "permissions", "permissions_roles", "permissions_users", "roles", "roles_users", "sessions", "brute", "actions", "mobiledoc_revisions", "post_revisions" };

    private readonly SideStore links = new();

    private readonly Dictionary<string, ImportedAuthor> users = new(StringComparer.Ordinal);

    /// <summary>In the order of the export.</summary>
    private readonly List<string> userIds = [];

    private readonly Dictionary<string, (string Name, bool IsInternal)> tags = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> unknown = new(StringComparer.Ordinal);

    private GhostPosts? posts;

    public override ImportedSite Read(ImportReport report, CancellationToken cancellation)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var rows = new JsonRows(path, name))
        {
            foreach (var row in rows.In(Referred, Skipped, cancellation))
                Take(row, settings);
        }

        links.Flush();
        foreach (var (id, place) in unknown.Where(unknown => !users.ContainsKey(unknown.Key)))
        {
            AddUser(new ImportedAuthor(id, id));
            report.Add(Outcome.Changed, "authors whom posts name and the export does not: they keep the id that stands there", place, id);
        }

        posts = new GhostPosts(name, links, users, tags);
        return new ImportedSite
        {
            Name = settings.GetValueOrDefault("title"),
            Url = settings.GetValueOrDefault("url"),
            Language = settings.GetValueOrDefault("locale") ?? settings.GetValueOrDefault("lang") ?? settings.GetValueOrDefault("defaultLang"),
            TimeZone = (settings.GetValueOrDefault("timezone") ?? settings.GetValueOrDefault("active_timezone") ?? settings.GetValueOrDefault("activeTimezone")) is { } zone && PublicationZone.IsKnown(zone) ? zone : null,
            Permalink = "/{slug}/",
            Authors = [.. userIds.Select(id => users[id])],
        };

        void Skipped(string table, int count)
        {
            if (!Silent.Contains(table))
                report.Add(Outcome.Left, $"rows of '{table}'", count: count);
        }
    }

    public override IEnumerable<Func<PostReading>> Posts(CancellationToken cancellation)
    {
        using var rows = new JsonRows(path, name);
        foreach (var row in rows.In(Pieces, static (_, _) => { }, cancellation))
            yield return () => posts!.Read(row);
    }

    private void Take(JsonRow row, Dictionary<string, string> settings)
    {
        var value = row.Value;
        switch (row.Table)
        {
            case "posts":
                Count++;
                if (value.Text("status") == "published" && GhostPosts.AddressOf(value) is { } address)
                    Live.Add(address, GhostPosts.KeyOf(row));
                foreach (var author in GhostPosts.OwnAuthorsOf(value))
                    unknown.TryAdd(author, GhostPosts.PlaceOf(name, row));
                break;
            case "posts_authors":
                Link("author", value, "author_id");
                unknown.TryAdd(value.Text("author_id"), string.Create(CultureInfo.InvariantCulture, $"{name}: posts_authors[{row.Index}]"));
                break;
            case "posts_tags":
                Link("tag", value, "tag_id");
                break;
            case "posts_meta":
                links.Add("meta" + value.Text("post_id"), value.GetRawText());
                break;
            case "settings" when value.Text("value") is { Length: > 0 } said:
                settings[value.Text("key")] = said;
                break;
            case "tags":
                tags[value.Text("id")] = (HtmlReading.Words(value.Text("name")), value.Text("visibility") == "internal" || value.Text("name").StartsWith('#'));
                break;
            case "users":
                AddUser(UserOf(value));
                break;
        }
    }

    private void AddUser(ImportedAuthor author)
    {
        if (users.TryAdd(author.Key, author))
            userIds.Add(author.Key);
    }

    private void Link(string kind, JsonElement row, string column) =>
        links.Add(kind + row.Text("post_id"), string.Create(CultureInfo.InvariantCulture, $"{row.Number("sort_order")}:{row.Text(column)}"));

    private static ImportedAuthor UserOf(JsonElement user) => new(user.Text("id"), HtmlReading.Words(user.Text("name")) is { Length: > 0 } name ? name : user.Text("slug"))
    {
        Bio = HtmlReading.Words(user.Text("bio")) is { Length: > 0 } bio ? bio : null,
        Url = user.Text("website") is { Length: > 0 } url && Uri.TryCreate(url, UriKind.Absolute, out _) ? url : null,
        Image = user.Text("profile_image") is { Length: > 0 } image ? GhostText.Local(image) : null,
        Networks = [.. new[] { ("https://x.com/", user.Text("twitter").TrimStart('@')), ("https://www.facebook.com/", user.Text("facebook").TrimStart('/')) }
            .Where(static page => page.Item2.Length > 0).Select(static page => page.Item2.StartsWith("http", StringComparison.Ordinal) ? page.Item2 : page.Item1 + page.Item2)],
    };

    public override void Dispose() => links.Dispose();
}
