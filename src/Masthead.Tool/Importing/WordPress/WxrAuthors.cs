using Masthead.Content.Text;
using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>
/// Who wrote what. <c>dc:creator</c> is a login; where the plugin Co-Authors Plus, or PublishPress Authors, names authors in the taxonomy <c>author</c>, these are the
/// byline. A term is known by a user's nicename, behind <c>cap-</c> as a rule, and by the login; a guest author has an item of its own. Whom nothing names keeps the name that stands there.
/// </summary>
internal sealed class WxrAuthors
{
    private readonly List<ImportedAuthor> all = [];

    private readonly Dictionary<string, string> keys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each of those that posts name, with where it first stands.</summary>
    private readonly Dictionary<(string Login, string Name), string> named = [];

    public IReadOnlyList<ImportedAuthor> All => all;

    public void AddUser(WxrItem user)
    {
        var login = user["wp:author_login"].Trim();
        var name = FirstOf(user["wp:author_display_name"], $"{user["wp:author_first_name"]} {user["wp:author_last_name"]}", login);
        if (login.Length > 0 && keys.TryAdd(login, login))
        {
            all.Add(new ImportedAuthor(login, name));
            keys.TryAdd(Slugs.Of(login), login);
        }
    }

    public void AddGuest(WxrItem guest)
    {
        var slug = WithoutPrefix(WxrPosts.SlugOf(guest));
        var name = FirstOf(guest.Meta("cap-display_name") ?? "", guest["title"], slug);
        var account = guest.Meta("cap-linked_account");
        var known = all.FindIndex(author => author.Key.Equals(account ?? slug, StringComparison.OrdinalIgnoreCase));
        var author = new ImportedAuthor(known < 0 ? "cap-" + slug : all[known].Key, name)
        {
            Bio = HtmlReading.Words(FirstOf(guest.Meta("cap-description") ?? "", guest["content:encoded"], "")) is { Length: > 0 } bio ? bio : null,
            Url = guest.Meta("cap-website") is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url.Trim() : null,
        };
        if (known < 0)
            all.Add(author);
        else
            all[known] = author;
        keys[slug] = author.Key;
        if (guest.Meta("cap-user_login") is { } login)
            keys[login] = author.Key;
    }

    /// <summary>Remembers whom a post names.</summary>
    public void AddCredits(WxrItem item, string place)
    {
        foreach (var credit in CreditsOf(item))
            named.TryAdd(credit, place);
    }

    /// <summary>Once all are known: whoever is named and has no entry gets one.</summary>
    public void Settle(ImportReport report)
    {
        foreach (var ((login, name), place) in named)
        {
            if (Find(login, name) is not null)
                continue;

            var author = new ImportedAuthor(login, FirstOf(name, login, login));
            all.Add(author);
            keys[login] = author.Key;
            report.Add(Outcome.Changed, "authors whom posts name and the export does not: they keep the name that stands there", place, author.Name);
        }
    }

    /// <summary>The authors of a post, by their keys, in the order of the export.</summary>
    public IReadOnlyList<string> Of(WxrItem item) => [.. CreditsOf(item).Select(credit => Find(credit.Login, credit.Name)).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Who saved a post that others are named for; null for nobody.</summary>
    public string? SavedBy(WxrItem item) =>
        item["dc:creator"].Trim() is { Length: > 0 } creator && item.Terms.Any(static term => term.Taxonomy == "author") && !(Find(creator, "") is { } key && Of(item).Contains(key)) ? creator : null;

    private static (string Login, string Name)[] CreditsOf(WxrItem item)
    {
        var terms = item.Terms.Where(static term => term.Taxonomy == "author").Select(static term => (Login: WithoutPrefix(Uri.UnescapeDataString(term.Slug)) is { Length: > 0 } slug ? slug : term.Name, term.Name)).Where(static credit => credit.Login.Length > 0).ToArray();
        return terms.Length > 0 ? terms : item["dc:creator"].Trim() is { Length: > 0 } creator ? [(creator, "")] : [];
    }

    private string? Find(string login, string name) =>
        keys.TryGetValue(login, out var key) || (name.Length > 0 && keys.TryGetValue(name, out key)) ? key
        : name.Length > 0 && all.FindAll(author => author.Name == name) is [var only] ? only.Key
        : null;

    private static string WithoutPrefix(string slug) => slug.StartsWith("cap-", StringComparison.Ordinal) ? slug[4..] : slug;

    private static string FirstOf(params string[] names) => names.Select(HtmlReading.Line).FirstOrDefault(static name => name.Length > 0) ?? "";
}
