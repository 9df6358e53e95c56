using Masthead.Generators.Tests.Harness;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>What says in any way that it is not out yet, or may say so, is compiled by name only; whichever rule is off.</summary>
public sealed class HeldBackTests
{
    /// <summary>No rule of those that say so is on.</summary>
    private const string Publication = "publisher: The Daily Harbour\npolicy:\n  paths:\n    - { match: '**', off: [MH4001, MH4002, MH4003, MH4004, MH4005, MH4007, MH4009], reason: An archive. }\n";

    [Theory]
    [InlineData("published: draft")]
    [InlineData("published: no")]
    [InlineData("published: 'false'")]
    [InlineData("published: scheduled")]
    [InlineData("published: tbd")]
    [InlineData("published: soon")]
    [InlineData("published: ''")]
    [InlineData("published: 05/06/2034")]
    [InlineData("published: 2034-13-01")]
    [InlineData("published: { date: 2024-05-31 }")]
    [InlineData("published: []")]
    [InlineData("published: &draft")]
    [InlineData("published: !no")]
    [InlineData("published: 2024-05-31\npublished: false")]
    [InlineData("date: tomorrow")]
    [InlineData("date: 2024-05-31\npublishDate: soon")]
    [InlineData("published: 2024-05-31\ncreated: soon")]
    [InlineData("date: 2024-05-31\nDate: 2034-05-31")]
    [InlineData("status: drfat")]
    [InlineData("status: scheduled")]
    [InlineData("status: ''")]
    [InlineData("status: [draft]")]
    [InlineData("status: []")]
    [InlineData("status: {}")]
    [InlineData("status: &draft")]
    [InlineData("status: !draft")]
    [InlineData("status: published\nstatus: draft")]
    [InlineData("Status: published\nstatus: draft")]
    [InlineData("draft: yess")]
    [InlineData("draft: yes")]
    [InlineData("draft: 1")]
    [InlineData("draft: 'true'")]
    [InlineData("draft: [true]")]
    [InlineData("draft: !true")]
    [InlineData("darft: true")]
    [InlineData("drafts: yes")]
    [InlineData("stauts: draft")]
    [InlineData("stauts: scheduled")]
    [InlineData("publised: no")]
    [InlineData("publish: false")]
    [InlineData("date: 2024-05-31\npublishDat: 2034-05-31")]
    [InlineData("<<: { draft: maybe }")]
    public void What_may_mean_not_yet_is_compiled_by_name_only(string lines)
    {
        var site = TestSite.Of(
            ("articles/ferry.md", $"---\ntitle: leaking-title\nstandfirst: leaking-standfirst\ntags: [leaking-tag]\nsuppress: {{ rule: MH4004, reason: It is so. }}\n{lines}\n---\nThe leaking text.\n"),
            ("articles/harbour.yml", "title: Harbour\npublished: 2024-05-31\n"),
            ("masthead.yml", Publication));

        Secrets.AssertNowhere(site, "leaking");
        var article = LoadedSite.Of(site).Article("Ferry");
        Assert.Equal(("ferry", "ferry", true), (article.Id, article.Title, article.HasErrors));

        var draft = LoadedSite.Of(site with { IncludesDrafts = true }).Article("Ferry");
        Assert.Equal(("leaking-title", true, false), (draft.Title, draft.HasErrors, draft.IsPublished(DateTimeOffset.MaxValue)));
    }

    [Theory]
    [InlineData("status = 'published'\nstatus = 'draft'")]
    [InlineData("draft = false\ndraft = true")]
    [InlineData("published = 2024-05-31\npublished = false")]
    [InlineData("published = 2024-05-31\ndate = 2024-05-31\ndate = 2034-05-31")]
    [InlineData("status = 'published'\n[status]\nis = 'draft'")]
    public void In_TOML_too(string lines)
    {
        var site = TestSite.Of(("articles/ferry.md", $"+++\ntitle = 'leaking-title'\n{lines}\n+++\nThe leaking text.\n"), ("masthead.yml", Publication));

        Secrets.AssertNowhere(site, "leaking");
        Assert.True(LoadedSite.Of(site).Article("Ferry").HasErrors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("published:")]
    [InlineData("published: true")]
    [InlineData("published: true\ndate: 2024-05-31")]
    [InlineData("published: 2024-05-31T18:30")]
    [InlineData("status: published")]
    [InlineData("status:")]
    [InlineData("draft: false")]
    [InlineData("darft: false")]
    [InlineData("stauts: published")]
    [InlineData("publised: true")]
    [InlineData("published: 2024-05-31\npublishDat: 2024-05-30")]
    [InlineData("state: CA")]
    [InlineData("data: 7")]
    [InlineData("craft: beer")]
    [InlineData("data: { a: b }")]
    [InlineData("layout: draft")]
    [InlineData("ignored: draft")]
    [InlineData("x-draft: true")]
    public void What_leaves_no_doubt_is_compiled(string lines)
    {
        var article = LoadedSite.Of(TestSite.Of(("articles/ferry.yml", $"title: A title\n{lines}\n"), ("masthead.yml", "ignoreKeys: [ignored]\n"))).Article("Ferry");

        Assert.Equal(("A title", false, true), (article.Title, article.HasErrors, article.IsPublished(DateTimeOffset.MaxValue)));
    }

    /// <summary>Licence comments above the front matter, or a first line that is missing, make all of the file a text.</summary>
    [Theory]
    [InlineData("<!-- CC BY -->\n---\ntitle: leaking\nstatus: draft\n---\nThe leaking text.\n")]
    [InlineData("title: leaking\ndraft: true\n---\nThe leaking text.\n")]
    [InlineData("The leaking text.\n")]
    public void A_text_without_keys_may_be_a_draft(string text) => Secrets.AssertNowhere(TestSite.Of(("articles/ferry.md", text)), "leaking");

    /// <summary>A declaration that is reported, of whatever, takes no key of an article away.</summary>
    [Theory]
    [InlineData("fields: { authors: { status: { type: strng } } }")]
    [InlineData("fields: { articles: { box: { fields: { status: strng, of: string } } } }")]
    public void A_faulty_declaration_leaves_the_status_readable(string declaration)
    {
        var site = TestSite.Of(("articles/ferry.md", "---\ntitle: leaking\nstatus: draft\n---\nThe leaking text.\n"), ("masthead.yml", declaration + "\n"));

        Secrets.AssertNowhere(site, "leaking");
        Assert.Empty(LoadedSite.Of(site).All);
    }

    public static TheoryData<string, string> PairsOfDates =>
    [
        .. from earlier in Keys
           from later in Keys
           where earlier != later
           select (earlier, later),
    ];

    private static readonly string[] Keys = ["published", "date", "datePublished", "pubDate", "publish_date", "publishedAt", "created", "createdAt", "embargo", "embargoUntil", "publishOn", "scheduledFor"];

    [Theory]
    [MemberData(nameof(PairsOfDates))]
    public void Of_several_dates_the_latest_holds_it_back(string earlier, string later)
    {
        const string First = "2024-05-01", Last = "2034-05-01T06:00:00Z";
        var due = new DateTimeOffset(2034, 5, 1, 6, 0, 0, TimeSpan.Zero);
        var article = LoadedSite.Of(TestSite.Of(("articles/ferry.yml", $"title: T\n{earlier}: {First}\n{later}: {Last}\n"))).Article("Ferry");

        Assert.Equal(due, article.Published);
        Assert.Equal((false, true, false), (article.IsPublished(due.AddTicks(-1)), article.IsPublished(due), article.HasErrors));
    }
}
