extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Authors as the sites of other generators keep them: where they stand in a file, what their keys are called, who they are in several languages.</summary>
public sealed class AuthorFormsTests
{
    [Theory]
    [InlineData("authors.yml", "ada: { id: 4711, name: Ada }\nlin: { id: lin@example.org, name: Lin }\n", "4711", "lin@example.org")]
    [InlineData("authors.yml", "ada: { slug: ada-byron, name: Ada }\nlin: { username: '@linwei', name: Lin }\n", "ada-byron", "linwei")]
    [InlineData("authors.yml", "- { slug: ada, id: ada, login: ab, name: Ada Byron }\n- { key: lin, nickname: l, name: Lin Wei }\n", "ab", "l")]
    public async Task The_place_of_an_entry_is_its_id_and_others_are_found_too(string path, string yaml, string ada, string lin)
    {
        var site = TestSite.Of((path, yaml), ("articles/ferry.yml", $"title: T\npublished: 2024-05-31\nauthors: [ada, '{ada}', lin, '{lin}']\n"));

        Assert.Equal(["ada", "ada", "lin", "lin"], LoadedSite.Of(site).Article("Ferry").Byline.Credits.Select(static credit => credit.Author.Id));
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id is "MH1002" or "MH1022" or "MH4003" or "MH4008");
    }

    [Theory]
    [InlineData("id: 4711\nname: Ada Byron", "ada")]
    [InlineData("id: ada@example.org\nname: Ada Byron", "ada")]
    [InlineData("id: ada-byron\nname: Ada Byron", "ada-byron")]
    [InlineData("slug: ada-byron\nname: Ada Byron", "ada")]
    public void A_file_of_one_author_is_found_by_its_name_and_by_its_id(string entry, string id)
    {
        var written = entry.Split('\n')[0].Split(": ")[1];
        var site = LoadedSite.Of(TestSite.Of(("authors/ada.yml", entry), ("articles/ferry.yml", $"title: T\nauthors: [ada, '{written}']\n")));

        Assert.Equal([id, id], site.Article("Ferry").Byline.Credits.Select(static credit => credit.Author.Id));
    }

    [Theory]
    [InlineData("people:\n  ada: { name: Ada, x: a }\n  lin: { name: Lin }\n")]
    [InlineData("title: Our team\ndescription: All of us.\nteam:\n  - { id: ada, name: Ada }\n  - { name: Lin }\n")]
    [InlineData("items:\n- { slug: ada, name: Ada }\n- { name: Lin }\n")]
    [InlineData("faculty:\n  - { username: ada, name: Ada }\nalumni:\n  - { name: Lin }\n")]
    [InlineData("faculty:\n  ada: { name: Ada }\nalumni:\n  lin: { name: Lin }\n")]
    [InlineData("- title: Faculty\n  people:\n    - { key: ada, name: Ada }\n- name: Students\n  members: [{ name: Lin }]\n")]
    [InlineData("- ada: { name: Ada }\n- lin: { name: Lin }\n")]
    [InlineData("x: { name: X }\nada: { name: Ada }\nlin: { name: Lin, organizations: [{ name: Y }] }\n")]
    [InlineData("data:\n  ada: { given-names: Ada }\n  lin: { name: Lin, education: [{ name: Z }], x-y: 1 }\n")]
    public async Task Authors_in_groups(string yaml)
    {
        var site = TestSite.Of(("authors.yml", yaml), ("masthead.yml", "ignoreKeys: [education]"));
        var loaded = LoadedSite.Of(site);

        Assert.Equal(("ada", "Ada"), loaded.Member<Author>("Authors.Ada") is var ada ? (ada.Id, ada.Name) : default);
        Assert.Equal(("lin", "Lin"), loaded.Member<Author>("Authors.Lin") is var lin ? (lin.Id, lin.Name) : default);
        Assert.Empty(await site.AnalyzeAsync());
    }

    [Theory]
    [InlineData("authors:\n  ada:\n    name: Ada\n  bad:\n    name: a: b\n  lin:\n    name: Lin\n")]
    [InlineData("# all\nteam: # of us\n\n  - name: Ada\n  - name: a: b\n  - name: Lin\n")]
    [InlineData("---\npeople:\n- name: Ada\n- name: 'a\n- name: Lin\n")]
    public void A_bad_entry_below_one_key_loses_that_entry_only(string yaml)
    {
        var site = LoadedSite.Of(TestSite.Of(("authors.yml", yaml)));

        Assert.Equal("Ada", site.Member<Author>("Authors.Ada").Name);
    }

    [Theory]
    [InlineData("{ given-names: Ludwig, name-particle: van, family-names: Beethoven }", "Ludwig van Beethoven")]
    [InlineData("{ family: Byron, given: Ada, suffix: Jr. }", "Ada Byron Jr.")]
    [InlineData("{ first_name: Ada, middleName: K., last_name: Byron }", "Ada K. Byron")]
    [InlineData("{ firstname: Ada, surname: Byron }", "Ada Byron")]
    [InlineData("{ literal: The Museum }", "The Museum")]
    [InlineData("{ display_name: Ada Byron }", "Ada Byron")]
    public void A_name_in_parts(string author, string name)
    {
        var site = LoadedSite.Of(TestSite.Of(("authors.yml", $"ada: {author}"), ("articles/ferry.yml", $"title: T\nauthors: [ada, {author}]\n")));

        Assert.Equal([name, name], site.Article("Ferry").Byline.Credits.Select(static credit => credit.Author.Name));
    }

    [Theory]
    [InlineData("github: ada", "https://github.com/ada")]
    [InlineData("twitter_username: '@ada'", "https://x.com/ada")]
    [InlineData("orcid: 0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097")]
    [InlineData("mastodon: '@ada@social.example'", "https://social.example/@ada")]
    [InlineData("linkedin: in/ada", "https://www.linkedin.com/in/ada")]
    [InlineData("linkedin_url: www.linkedin.com/in/ada/", "https://www.linkedin.com/in/ada/")]
    [InlineData("bluesky: ada.example", "https://bsky.app/profile/ada.example")]
    [InlineData("facebookUrl: https://facebook.com/ada", "https://facebook.com/ada")]
    [InlineData("url: https://ada.example\nwebsite: https://byron.example", "https://byron.example")]
    [InlineData("links: [{ label: GitHub, icon: fab fa-fw fa-github, url: 'https://github.com/ada' }]", "https://github.com/ada")]
    [InlineData("social: [{ icon: envelope, link: 'mailto:ada@example.org' }, { icon: github, icon_pack: fab, link: 'https://github.com/ada' }]", "https://github.com/ada")]
    [InlineData("socialLinks: { gitlab: ada, email: ada@example.org }", "https://gitlab.com/ada")]
    [InlineData("socials: { github: ada, mastodon: 'https://social.example/@ada', url: 'https://ada.example' }", "https://github.com/ada", "https://social.example/@ada", "https://ada.example")]
    [InlineData("links: { site: ada.example, id: '7', x: ada }", "https://ada.example", "id: 7", "https://x.com/ada")]
    [InlineData("socials: { author_page: [{ name: GitHub, url: 'https://github.com/ada' }] }", "https://github.com/ada")]
    [InlineData("social: [{ platform: github, username: ada }]", "https://github.com/ada")]
    [InlineData("contact: { mail: ada@example.org, twitter: ada }", "https://x.com/ada")]
    [InlineData("twitter: ada\nsocials: { x: ada }", "https://x.com/ada")]
    [InlineData("github: ''\ngitlab: false\nsameAs: https://ada.example", "https://ada.example")]
    public async Task Profiles_are_addresses_and_mails_are_none(string keys, params string[] addresses)
    {
        var site = TestSite.Of(("authors/ada.yml", $"name: Ada\n{keys}\n"), ("articles/ferry.yml", $"title: T\npublished: 2024-05-31\nbyline: ada\n"));

        Assert.Equal(addresses, LoadedSite.Of(site).Member<Author>("Authors.Ada").SameAs);
        Assert.Empty(await site.AnalyzeAsync());
    }

    [Fact]
    public async Task A_gravatar_is_no_profile_and_a_key_of_many_entries_is_one_finding()
    {
        var site = TestSite.Of(
            ("authors.yml", "ada: { name: Ada, gravatar: 0a1b }\nlin: { name: Lin, gravatar: 0a1c }\nroe: { name: Roe, gravatar: 0a1d }\n"),
            ("articles/ferry.yml", "title: T\npublished: 2024-05-31\nauthors: [ada, lin, roe]\n"));

        Assert.Equal(["MH1005", "MH1005", "MH1005", "MH4002"], (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("authors/ada.md", "authors/ada.es.md")]
    [InlineData("authors/ada/index.md", "authors/ada/index.es.md")]
    [InlineData("authors/ada.md", "authors/es/ada.md")]
    [InlineData("authors/en/ada.md", "authors/es/ada.md")]
    public async Task Pages_about_one_author_in_two_languages_are_one(string first, string second)
    {
        var site = TestSite.Of(
            (first, "---\nname: Ada Byron\ntitle: Reporter\n---\nWrites.\n"), (second, "---\nname: Ada Byrón\ntitle: Reportera\nurl: https://ada.example\n---\nEscribe.\n"),
            ("articles/ferry.yml", "title: T\npublished: 2024-05-31\nauthors: [ada]\neditor: Ada Byrón\n"));
        var loaded = LoadedSite.Of(site);
        var ada = loaded.Member<Author>("Authors.Ada");

        Assert.Equal(("ada", "Ada Byron", "Reporter", "Reportera"), (ada.Id, ada.Name, ada.JobTitle, ada.JobTitleIn("es-MX")));
        Assert.Equal(("Writes.", "Escribe.", "https://ada.example"), (ada.Bio, ada.BioIn("es"), ada.Url));
        Assert.All(loaded.Article("Ferry").Byline.Credits, credit => Assert.Same(ada, credit.Author));
        Assert.Empty(await site.AnalyzeAsync());
    }

    [Fact]
    public async Task Two_pages_in_one_language_are_two_authors() =>
        Assert.Contains(await TestSite.Of(("authors/ada.md", "---\nname: Ada\n---\n"), ("authors/ada.yml", "name: Ada"), ("authors/ada.es.md", "---\nname: Ada\n---\n")).AnalyzeAsync(), static diagnostic => diagnostic.Id == "MH4008");

    [Fact]
    public void Job_titles_and_affiliations_by_language()
    {
        var ada = LoadedSite.Of(TestSite.Of(
            ("authors.yml", "ada: { name: Ada, role: { en: Editor, de: Redakteurin }, affiliation: { de: Das Museum, en: The Museum }, company: Port Ltd., organizations: [{ name: Guild, url: 'https://guild.example' }] }"))).Member<Author>("Authors.Ada");

        Assert.Equal(("Editor", "Redakteurin", "Editor"), (ada.JobTitle, ada.JobTitleIn("de-AT"), ada.JobTitleIn("fr")));
        Assert.Equal(["The Museum", "Port Ltd.", "Guild"], ada.Affiliations);
        Assert.Equal(["Das Museum", "Port Ltd.", "Guild"], ada.AffiliationsIn("de-AT"));
        Assert.Equal(ada.Affiliations, ada.AffiliationsIn("fr"));
    }

    [Theory]
    [InlineData("affiliation: El Museo", "The Museum", "El Museo")]
    [InlineData("affiliation: [El Museo, El Puerto]", "The Museum", "The Museum")]
    public void Affiliations_of_pages_in_several_languages(string spanish, string english, string inSpanish)
    {
        var ada = LoadedSite.Of(TestSite.Of(
            ("authors/ada.md", "---\nname: Ada\naffiliation: The Museum\n---\n"), ("authors/ada.es.md", $"---\nname: Ada\n{spanish}\n---\n"))).Member<Author>("Authors.Ada");

        Assert.Equal([english], ada.Affiliations);
        Assert.Equal([inSpanish], ada.AffiliationsIn("es"));
    }

    [Theory]
    [InlineData("title: Ada Byron\nrole: Reporter", "Ada Byron", "Reporter")]
    [InlineData("title: Dr. Ada Byron\nfirst_name: Ada\nlast_name: Byron", "Dr. Ada Byron", null)]
    [InlineData("title: Reporter\nfirst_name: Ada\nlast_name: Byron", "Ada Byron", "Reporter")]
    [InlineData("title: Reporter\nname: Ada Byron\nrole: Staff", "Ada Byron", "Reporter")]
    [InlineData("title: Ada Byron\njobTitle: Reporter", "Ada Byron", "Reporter")]
    [InlineData("position: Editor\ntitle: Ada Byron\nrole: Staff", "Ada Byron", "Editor")]
    [InlineData("name: Ada Byron\nposition: Editor\ntitle: Reporter", "Ada Byron", "Reporter")]
    [InlineData("name: Ada Byron\njobTitle: Editor\ntitle: Reporter", "Ada Byron", "Editor")]
    public void A_page_of_an_author_may_have_the_name_as_its_title(string keys, string name, string? jobTitle) =>
        Assert.Equal((name, jobTitle), LoadedSite.Of(TestSite.Of(("authors/ada/_index.md", $"---\n{keys}\ninterests: [ships]\ntype: authors\n---\n"), ("masthead.yml", "dialect: hugo"))).Member<Author>("Authors.Ada") is var ada ? (ada.Name, ada.JobTitle) : default);

    [Fact]
    public void A_page_in_one_language_alone_is_the_authors() =>
        Assert.Equal("Ada Byron", LoadedSite.Of(TestSite.Of(("authors/ada/_index.es.md", "---\nname: Ada Byron\nbio: Cubre el puerto.\n---\n"), ("masthead.yml", "dialect: hugo"))).Member<Author>("Authors.Ada").Name);

    [Theory]
    [InlineData("authors:\n  - ada\n  -\n  - lin\n", "authors:\n  - ada\n  - lin\n")]
    [InlineData("authors:\n- ada\n- null # who?\n", "authors:\n- ada\n")]
    [InlineData("authors: [ada, ~, lin]\n", "authors: [ada, lin]\n")]
    [InlineData("authors: [ada, null]\n", "authors: [ada]\n")]
    public async Task An_empty_entry_of_a_byline_is_said_with_its_edit(string keys, string mended)
    {
        const string Head = "title: T\npublished: 2024-05-31\n";
        var site = TestSite.Of(("articles/ferry.yml", Head + keys), ("authors.yml", "ada: { name: Ada, bio: x }\nlin: { name: Lin, bio: x }\n"));
        var found = Assert.Single(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id != "MH4010");
        var edit = Assert.Single(OfferedEdits.Of(found));

        Assert.Equal("MH1007", found.Id);
        Assert.Equal(Head + mended, (Head + keys)[..edit.Range.Start] + edit.NewText + (Head + keys)[edit.Range.End..]);
    }

    [Fact]
    public async Task An_empty_entry_of_a_list_of_authors_is_said_once()
    {
        var site = TestSite.Of(("authors.yml", "- name: Ada\n-\n- name: Lin\n"));
        var found = Assert.Single(await site.AnalyzeAsync());

        Assert.Equal("MH4003", found.Id);
        Assert.Equal("Remove the empty entry", Assert.Single(OfferedEdits.Of(found)).Title);
    }

    [Theory]
    [InlineData("authors: [ada, lin, ]")]
    [InlineData("authors: [ada, lin]\ntags: [harbour, ]")]
    public async Task Nothing_is_lost_in_a_comma_at_the_end(string keys) =>
        Assert.Empty(await TestSite.Of(("articles/ferry.yml", $"title: T\npublished: 2024-05-31\n{keys}\n"), ("authors.yml", "ada: { name: Ada, bio: x }\nlin: { name: Lin, bio: x }\n")).AnalyzeAsync());
}
