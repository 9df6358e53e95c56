using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>What rules of attribution offer: done, with the answer of a person, the rule is silent, nothing else is found, and all else of the file is what it was.</summary>
public sealed class AttributionEditTests
{
    private const string Head = "title: Ferries return # at last\npublished: 2024-05-31\n";

    private const string Site = "publisher: The Daily Harbour\n";

    [Theory]
    [InlineData("MH1001", Head, "Credit 'ada-byron'", "", "title: Ferries return # at last\nbyline: ada-byron\npublished: 2024-05-31\n")]
    [InlineData("MH1001", Head, "Credit somebody", "Ada Byron", "title: Ferries return # at last\nbyline: Ada Byron\npublished: 2024-05-31\n")]
    [InlineData("MH1001", Head, "Say why", "She fears: reprisals", "title: Ferries return # at last\nnoByline: \"She fears: reprisals\"\npublished: 2024-05-31\n")]
    [InlineData("MH1001", Head + "author: # who?\n", "Credit 'ada", "", Head + "author: ada-byron # who?\n")]
    [InlineData("MH1001", Head + "byline: …\n", "Credit 'ada", "", Head + "byline: ada-byron\n")]
    [InlineData("MH1002", Head + "byline: Áda Byron # she\n", "Replace", "", Head + "byline: ada-byron # she\n")]
    [InlineData("MH1002", Head + "byline: 'ada-byrn'\n", "Replace", "", Head + "byline: 'ada-byron'\n")]
    [InlineData("MH1003", Head + "byline:\n  credits: [ada-byron] # one\n  text: By Lin Wei\n", "Leave the line out", "", Head + "byline:\n  credits: [ada-byron] # one\n")]
    [InlineData("MH1003", Head + "byline:\n  credits: [ada-byron] # one\n  text: 'By A. Byrron'\n", "Write 'By Ada Byron'", "", Head + "byline:\n  credits: [ada-byron] # one\n  text: 'By Ada Byron'\n")]
    [InlineData("MH1003", Head + "author: ada-byron\nbyline: { text: By nobody }\n", "Leave the line out", "", Head + "author: ada-byron\n")]
    [InlineData("MH1004", Head + "byline: { name: Ada Lovelace and Lin Wei }\n", "Write one credit for each", "", Head + "byline: [{ name: Ada Lovelace }, { name: Lin Wei }]\n", "MH1005")]
    [InlineData("MH1004", Head + "byline:\n  - name: Ada Lovelace and Ada Byron\n", "Write one credit for each", "", Head + "byline:\n  - name: Ada Lovelace\n  - ada-byron\n", "MH1005")]
    [InlineData("MH1004", Head + "byline:\n  - name: Lin Wei, Editor-in-chief\n    url: /lin # hers\n", "Write 'Lin Wei', and the rest", "", Head + "byline:\n  - name: Lin Wei\n    jobTitle: Editor-in-chief\n    url: /lin # hers\n")]
    [InlineData("MH1005", Head + "byline: { name: Lin Wei }\n", "Add 'bio:'", "Lin covers: ports", Head + "byline: { name: Lin Wei, bio: \"Lin covers: ports\" }\n")]
    [InlineData("MH1006", Head + "byline:\n  - name: Mole\n    bio: A mole.\n    type: pseudonym # of course\n", "Add 'reason:'", "threats", Head + "byline:\n  - name: Mole\n    bio: A mole.\n    type: pseudonym # of course\n    reason: threats\n")]
    [InlineData("MH1007", Head + "byline: { name: Staff, url: /staff }\n", "Credit 'ada-byron'", "", Head + "byline: ada-byron\n")]
    [InlineData("MH1007", Head + "byline: { name: Staff, url: /staff }\n", "Say why", "all of us", Head + "noByline: all of us\n")]
    [InlineData("MH1007", Head + "byline: { text: By Staff }\n", "Credit 'ada", "", Head + "byline: ada-byron\n")]
    [InlineData("MH1008", Head + "byline: [ada-byron, ada-byron] # twice\n", "Remove the second", "", Head + "byline: [ada-byron] # twice\n")]
    [InlineData("MH1008", Head + "byline:\n  - ada-byron # first\n  - author: ada-byron\n    place: Hull\n", "Remove the second", "", Head + "byline:\n  - ada-byron # first\n")]
    [InlineData("MH1008", Head + "byline: ada-byron\nauthor: ada-byron\n", "Remove the second", "", Head + "byline: ada-byron\n")]
    [InlineData("MH1009", Head + "byline: ada-byron\nsources:\n  - descriptor: a deckhand\n    use: quoted\n", "Add 'anonymity", "might lose work", Head + "byline: ada-byron\nsources:\n  - descriptor: a deckhand\n    use: quoted\n    anonymity:\n      reason: might lose work\n")]
    [InlineData("MH1009", Head + "byline: ada-byron\nsources: [{ descriptor: a deckhand, anonymity: { approvedBy: ada-byron } }]\n", "Add 'anonymity", "x, y", Head + "byline: ada-byron\nsources: [{ descriptor: a deckhand, anonymity: { approvedBy: ada-byron, reason: \"x, y\" } }]\n")]
    [InlineData("MH1013", Head + "byline: { name: AP, relation: agency, type: organization, reason: copy }\n", "Add 'syndication", "The AP", Head + "byline: { name: AP, relation: agency, type: organization, reason: copy }\nsyndication:\n  credit: The AP\n")]
    [InlineData("MH1014", Head + "byline: ada-byron\nimages: [quay.jpg]\n", "Add 'credit:'", "Ada Byron", Head + "byline: ada-byron\nimages: [{ src: quay.jpg, credit: Ada Byron }]\n")]
    [InlineData("MH1014", Head + "byline: ada-byron\nimages:\n  - src: quay.jpg\n    alt: Quay\n", "Call it decorative", "", Head + "byline: ada-byron\nimages:\n  - src: quay.jpg\n    decorative: true\n    alt: Quay\n")]
    [InlineData("MH1014", Head + "byline: ada-byron\nimages: [{ src: quay.jpg, credit: … }]\n", "Add 'credit:'", "Ada", Head + "byline: ada-byron\nimages: [{ src: quay.jpg, credit: Ada }]\n")]
    [InlineData("MH1015", Head + "byline: ada-byron\nsyndication: { origin: The Pier }\n", "Add 'license:'", "CC BY 4.0", Head + "byline: ada-byron\nsyndication: { origin: The Pier, license: CC BY 4.0 }\n")]
    [InlineData("MH1015", Head + "byline: ada-byron\nsyndication:\n  url: https://pier.example/a\n", "Add 'origin:'", "The Pier", Head + "byline: ada-byron\nsyndication:\n  url: https://pier.example/a\n  origin: The Pier\n")]
    [InlineData("MH1015", Head + "byline: ada-byron\nsyndication: { origin: The Pier, url: https://pier.example/a, translatedFrom: de }\n", "Add 'translator:'", "Lin Wei", Head + "byline: ada-byron\nsyndication: { origin: The Pier, url: https://pier.example/a, translatedFrom: de, translator: Lin Wei }\n")]
    [InlineData("MH1021", Head + "byline: ada-byron\nimage: quay.jpg # the quay\n", "Add 'credit:'", "Ada's", Head + "byline: ada-byron\nimage: { src: quay.jpg, credit: Ada's } # the quay\n")]
    [InlineData("MH1022", Head + "byline: 'Ada_Byron'\n", "Replace", "", Head + "byline: 'ada-byron'\n")]
    public async Task An_edit_of_the_article(string id, string article, string title, string answer, string expected, string? follows = null)
    {
        var mended = await MendedSite.Mend(TestSite.OfArticle(article), id, title, answer, follows);
        Assert.Equal(("articles/ferry.yml", expected), (mended.Path, mended.Text));
    }

    [Theory]
    [InlineData("MH1014", "---\ntitle: A\nbyline: ada-byron\npublished: 2024-05-31\nimages:\n- src: q.jpg\n---\nText.\n", "---\ntitle: A\nbyline: ada-byron\npublished: 2024-05-31\nimages:\n- src: q.jpg\n  credit: Ada\n---\nText.\n")]
    [InlineData("MH1014", "+++\r\ntitle = \"A\"\r\nbyline = \"ada-byron\"\r\npublished = 2024-05-31\r\n\r\n[[images]]\r\nsrc = \"q.jpg\"\r\n+++\r\nText.", "+++\r\ntitle = \"A\"\r\nbyline = \"ada-byron\"\r\npublished = 2024-05-31\r\n\r\n[[images]]\r\nsrc = \"q.jpg\"\r\ncredit = \"Ada\"\r\n+++\r\nText.")]
    [InlineData("MH1014", "\uFEFF{\n  \"title\": \"A\",\n  \"byline\": \"ada-byron\",\n  \"published\": \"2024-05-31\",\n  \"images\": [{ \"src\": \"q.jpg\" }]\n}\nText.\n", "\uFEFF{\n  \"title\": \"A\",\n  \"byline\": \"ada-byron\",\n  \"published\": \"2024-05-31\",\n  \"images\": [{ \"src\": \"q.jpg\", \"credit\": \"Ada\" }]\n}\nText.\n")]
    public async Task An_edit_of_front_matter_in_another_format(string id, string article, string expected)
    {
        var mended = await MendedSite.Mend(TestSite.OfArticle("").Without("articles/ferry.yml").With("articles/ferry.md", article), id, "Add 'credit:'", "Ada");
        Assert.Equal(expected, mended.Text);
    }

    [Fact]
    public async Task Who_is_named_in_a_line_is_credited()
    {
        const string Text = "title: Ferries return\npublished: 2024-05-31\nbyline:\n  credits:\n    - ada-byron # she\n  text: By Ada Byron and Lin Wei\n";
        var site = TestSite.OfArticle(Text).With("authors/lin-wei.yml", "name: Lin Wei\nurl: /lin\n");
        Assert.Equal(Text.Replace("# she\n", "# she\n    - lin-wei\n", StringComparison.Ordinal), (await MendedSite.Mend(site, "MH1003", "Credit 'lin-wei'")).Text);
        Assert.Equal(Text.Replace("By Ada Byron and Lin Wei", "By Ada Byron", StringComparison.Ordinal), (await MendedSite.Mend(site, "MH1003", "Write 'By Ada Byron'")).Text);
    }

    [Theory]
    [InlineData("byline: Lin Wei\n", "authors/lin-wei.yml", "name: Lin Wei\nbio: Covers ports.\n")]
    [InlineData("byline: lin-wei\n", "authors/lin-wei.yml", "name: Lin Wei\nbio: Covers ports.\n")]
    public async Task Somebody_is_registered_in_a_file_of_their_own(string byline, string path, string expected)
    {
        var mended = await MendedSite.Mend(TestSite.OfArticle(Head + byline), "MH1002", "Register 'lin-wei' in a file of their own", "Covers ports.", follows: "MH4010");
        Assert.Equal((path, expected), (mended.Path, mended.Text));
    }

    [Theory]
    [InlineData("authors/ada.md", "---\r\nname: Ada\r\nurl: /a\r\n---\r\n", "authors/lin-wei.md", "---\r\nname: Lin Wei\r\nbio: Covers ports.\r\n---\r\n\r\n")]
    [InlineData("authors/ada.toml", "name = 'Ada'\nurl = '/a'\n", "authors/lin-wei.toml", "name = \"Lin Wei\"\nbio = \"Covers ports.\"\n")]
    [InlineData("authors/ada.json", "{ \"name\": \"Ada\", \"url\": \"/a\" }\n", "authors/lin-wei.json", "{\n  \"name\": \"Lin Wei\",\n  \"bio\": \"Covers ports.\"\n}\n")]
    [InlineData("authors.yml", "ada:\n  name: Ada\n  url: /a # hers\n", "authors.yml", "ada:\n  name: Ada\n  url: /a # hers\nlin-wei:\n  name: Lin Wei\n  bio: Covers ports.\n")]
    [InlineData("authors.yml", "authors:\n- id: ada\n  name: Ada Byron\n  url: /a\n# all\n", "authors.yml", "authors:\n- id: ada\n  name: Ada Byron\n  url: /a\n- id: lin-wei\n  name: Lin Wei\n  bio: Covers ports.\n# all\n")]
    [InlineData("authors.yml", "- name: Ada\n  url: /a\n", "authors.yml", "- name: Ada\n  url: /a\n- id: lin-wei\n  name: Lin Wei\n  bio: Covers ports.\n")]
    [InlineData("authors/all.json", "{ \"ada\": { \"name\": \"Ada\", \"url\": \"/a\" } }", "authors/all.json", "{ \"ada\": { \"name\": \"Ada\", \"url\": \"/a\" }, \"lin-wei\": { \"name\": \"Lin Wei\", \"bio\": \"Covers ports.\" } }")]
    [InlineData("authors/all.toml", "[ada]\nname = 'Ada'\nurl = '/a'\n", "authors/all.toml", "[ada]\nname = 'Ada'\nurl = '/a'\n\n[lin-wei]\nname = \"Lin Wei\"\nbio = \"Covers ports.\"\n")]
    public async Task Somebody_is_registered_where_and_as_the_others_are(string authors, string text, string path, string expected)
    {
        var site = TestSite.Of(("articles/ferry.yml", Head + "byline: [Lin Wei, ada]\n"), (authors, text), ("masthead.yml", Site));
        var mended = await MendedSite.Mend(site, "MH1002", "Register 'lin-wei'", "Covers ports.");
        Assert.Equal((path, expected), (mended.Path, mended.Text));
    }

    [Theory]
    [InlineData("byline: Staff\n")]
    [InlineData("byline: By Lin Wei\n")]
    [InlineData("byline: ../lin\n")]
    public async Task Nobody_is_registered_who_may_be_no_person(string byline) =>
        Assert.DoesNotContain(await MendedSite.Offers(TestSite.OfArticle(Head + byline), "MH1002"), static title => title.Contains("Register", StringComparison.Ordinal));

    [Fact]
    public async Task Only_a_person_knows_the_name_behind_an_id() => Assert.Equal(
        ["? Replace by 'ada-byron'", "? Register 'adabyrn' in a file of their own, adabyrn.yml | What is the name of 'adabyrn'?"], await MendedSite.Offers(TestSite.OfArticle(Head + "byline: adabyrn\n"), "MH1002"));

    [Fact]
    public async Task A_spelling_is_mended_unasked() => Assert.Equal(["Replace by 'ada-byron'"], await MendedSite.Offers(TestSite.OfArticle(Head + "byline: Áda-Byron\n"), "MH1002"));

    [Theory]
    [InlineData("authors/ada-byron.yml", "name: Ada Byron # she\n", "name: Ada Byron # she\nbio: Covers ports.\n")]
    [InlineData("authors/ada-byron.md", "---\nname: Ada Byron\n---\n", "---\nname: Ada Byron\nbio: Covers ports.\n---\n")]
    [InlineData("authors/ada-byron.json", "{ \"name\": \"Ada Byron\" }", "{ \"name\": \"Ada Byron\", \"bio\": \"Covers ports.\" }")]
    [InlineData("authors.yml", "ada-byron:\n  name: Ada Byron\n", "ada-byron:\n  name: Ada Byron\n  bio: Covers ports.\n")]
    [InlineData("authors.yml", "ada-byron: { jobTitle: reporter }\n", "ada-byron: { jobTitle: reporter, bio: Covers ports. }\n")]
    [InlineData("authors.yml", "- id: ada-byron\n  name: Ada Byron\n- name: Lin\n  url: /lin\n", "- id: ada-byron\n  name: Ada Byron\n  bio: Covers ports.\n- name: Lin\n  url: /lin\n")]
    public async Task An_author_is_described(string path, string text, string expected)
    {
        var site = TestSite.Of(("articles/ferry.yml", Head + "byline: ada-byron\n"), (path, text), ("masthead.yml", Site));
        Assert.Equal(expected, (await MendedSite.Mend(site, "MH1005", "Add 'bio:'", "Covers ports.")).Text);
    }

    [Theory]
    [InlineData("name: Web Desk\n", "name: Web Desk\ntype: organization\nreason: all of us\n")]
    [InlineData("name: Web Desk\ntype: person # no\n", "name: Web Desk\ntype: organization # no\nreason: all of us\n")]
    [InlineData("name: Web Desk\ntype: organization\n", "name: Web Desk\ntype: organization\nreason: all of us\n")]
    public async Task A_desk_says_why_it_signs(string text, string expected)
    {
        var site = TestSite.OfArticle(Head + "byline: web-desk\n").With("authors/web-desk.yml", text + "url: /desk\n");
        Assert.Equal(expected + "url: /desk\n", (await MendedSite.Mend(site, "MH1007", "Make it an organization", "all of us")).Text);
    }

    [Fact]
    public async Task A_pseudonym_says_why()
    {
        var site = TestSite.OfArticle(Head + "byline: mole\n").With("authors.yml", "mole: { type: pseudonym, name: Mole, url: /mole }\n");
        Assert.Equal("mole: { type: pseudonym, reason: threats, name: Mole, url: /mole }\n", (await MendedSite.Mend(site, "MH1006", "Add 'reason:'", "threats")).Text);
    }

    [Fact]
    public async Task An_author_written_inline_is_registered_and_then_referred_to()
    {
        const string Policy = "publisher: The Daily Harbour\npolicy: { inlineAuthors: warn }\n";
        var site = TestSite.OfArticle(Head + "byline:\n  - name: Lin Wei\n    url: /lin\n    place: Hull\n").With("masthead.yml", Policy);

        var entry = Assert.Single(await MendedSite.EditsOf(site, "MH1017"));
        Assert.Equal(("name: Lin Wei\nurl: /lin\n", true, false), (entry.NewText, entry.CreatesFile, entry.IsSafe));

        var mended = await MendedSite.Mend(site.With("authors/lin-wei.yml", entry.NewText), "MH1017", "Refer to 'lin-wei'");
        Assert.Equal(Head + "byline:\n  - author: lin-wei\n    place: Hull\n", mended.Text);
    }

    [Fact]
    public async Task Names_are_allowed_where_nobody_is_registered()
    {
        var site = TestSite.Of(("articles/ferry.yml", Head + "byline: Lin Wei\n"), ("masthead.yml", Site));
        Assert.Equal("publisher: The Daily Harbour\npolicy:\n  inlineAuthors: allow\n", (await MendedSite.Mend(site, "MH1018", "Allow")).Text);

        var mended = await MendedSite.Mend(site.Without("masthead.yml"), "MH1018", "Allow");
        Assert.Equal(("masthead.yml", "policy:\n  inlineAuthors: allow\n"), (mended.Path, mended.Text));
    }

    [Fact]
    public async Task Who_is_quoted_is_declared()
    {
        const string Quotation = "\"They will sail again when the ice has gone from the harbour.\"\n\nThe quay was empty.\n";
        var site = TestSite.OfArticle(Head + "byline: ada-byron\n").Without("articles/ferry.yml").With("articles/ferry.md", $"---\n{Head}byline: ada-byron\n---\n{Quotation}");
        Assert.Equal($"---\n{Head}byline: ada-byron\nsources:\n  - name: Lin Wei\n    use: quoted\n---\n{Quotation}", (await MendedSite.Mend(site, "MH1011", "Declare", "Lin Wei")).Text);

        var elsewhere = TestSite.OfArticle(Head + "byline: ada-byron\nbodyFile: ferry.txt\n").With("articles/ferry.txt", Quotation);
        var mended = await MendedSite.Mend(elsewhere, "MH1011", "Declare", "Lin Wei");
        Assert.Equal(("articles/ferry.yml", Head + "byline: ada-byron\nsources:\n  - name: Lin Wei\n    use: quoted\nbodyFile: ferry.txt\n"), (mended.Path, mended.Text));
    }

    [Fact]
    public async Task What_is_left_blank_says_nothing()
    {
        foreach (var article in (string[])["noByline: …", "byline: …", "byline: [\"…\"]", "byline: { name: Mole, type: pseudonym, url: /m, reason: … }", "byline: ada-byron\nimages: [{ src: q.jpg, credit: '…' }]"])
            Assert.NotEmpty((await TestSite.OfArticle(Head + article + "\n").AnalyzeAsync()).Where(static diagnostic => diagnostic.Id is "MH1001" or "MH1006" or "MH1014"));
    }
}
