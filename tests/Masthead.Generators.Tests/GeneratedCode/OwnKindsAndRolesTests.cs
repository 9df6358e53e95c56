extern alias runtime;

using Masthead.Generators.Tests.Harness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>Kinds and roles that masthead.yml adds: what generated code says of them.</summary>
public sealed class OwnKindsAndRolesTests
{
    private const string Publication = """
        kinds:
          dispatch: { is: news, name: { en: dispatch, de: Depesche } }
          field-notes: { is: column, name: field notes }
        roles:
          podcastHost: { is: with, label: { en: hosted by, de: moderiert von } }
          map: { is: illustrator, label: map by }
        disclaimers:
          views: { kind: views, text: "This {kind} gives the views of {authors}.", requiredWhen: { kind: column } }
          wire: { kind: affiliation, text: "A {kind}.", requiredWhen: { kind: dispatch } }
        """;

    private static Article Ferry(string article, string publication = Publication) => LoadedSite.Of(Site(article, publication)).Article("Ferry");

    private static TestSite Site(string article, string publication = Publication) => TestSite.Of(
        ("masthead.yml", publication), ("authors/ada.yml", "name: Ada Byron\n"), ("authors/lin.yml", "name: Lin Wei\n"), ("articles/ferry.yml", "title: Ferry\n" + article));

    [Theory]
    [InlineData("kind: dispatch\n", ArticleKind.News, "dispatch", "dispatch")]
    [InlineData("kind: Dispatch\nlanguage: de-CH\n", ArticleKind.News, "dispatch", "Depesche")]
    [InlineData("genre: fieldNotes\nlanguage: de\n", ArticleKind.Column, "field-notes", "field notes")]
    public void A_kind_counts_as_one_that_there_is_and_has_a_name_of_its_own(string article, ArticleKind kind, string id, string name)
    {
        var ferry = Ferry(article);

        Assert.Equal(kind, ferry.Kind);
        Assert.Equal(new OwnKind(id, name), ferry.OwnKind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kind: opinion\n")]
    public void Any_other_kind_has_none(string article) => Assert.Null(Ferry(article).OwnKind);

    [Fact]
    public void One_may_be_the_kind_of_all_that_name_none() =>
        Assert.Equal("dispatch", Ferry("", "defaults: { kind: dispatch }\n" + Publication).OwnKind?.Id);

    [Fact]
    public void A_kind_without_a_name_goes_by_its_id() =>
        Assert.Equal(new OwnKind("dispatch", "dispatch"), Ferry("kind: dispatch\n", "kinds: [{ id: dispatch, is: news }]\n").OwnKind);

    [Theory]
    [InlineData("kind: field-notes\nauthor: ada\ndisclaimer: views\n", "This field notes gives the views of Ada Byron.")]
    [InlineData("kind: dispatch\nlanguage: de\nauthor: ada\ndisclaimer: wire\n", "A Depesche.")]
    public void A_disclaimer_prints_its_name(string article, string text) => Assert.Equal(text, Assert.Single(Ferry(article).Disclaimers).Text);

    [Theory]
    [InlineData("author: ada\npodcastHost: lin\n", "By Ada Byron; hosted by Lin Wei")]
    [InlineData("author: ada\npodcast-host: [lin, Clara Wynn]\nlanguage: de\n", "Von Ada Byron; moderiert von Lin Wei und Clara Wynn")]
    [InlineData("podcastHost: lin\n", "Hosted by Lin Wei")]
    [InlineData("byline: { credits: [{ author: lin, role: map, place: Oslo }, { author: ada }, { author: Clara Wynn, role: photographer }, { name: Jo Roe, role: podcastHost }] }\n", "By Ada Byron; photographs by Clara Wynn; map by Lin Wei in Oslo; hosted by Jo Roe")]
    public void A_role_is_printed_in_its_own_words_behind_the_others(string article, string line)
    {
        var publication = "policy: { inlineAuthors: allow }\n" + Publication;
        var site = Site(article, publication).With("authors/clara.yml", "name: Clara Wynn\n");

        Assert.Equal(line, LoadedSite.Of(site).Article("Ferry").Byline.ToString());
    }

    [Fact]
    public void A_credit_says_both_roles()
    {
        var site = LoadedSite.Of(Site("author: ada\npodcastHost: lin\nbyline: { credits: { author: lin, role: map, place: Oslo } }\n"));
        var (ada, lin, credits) = (site.Member<Author>("Authors.Ada"), site.Member<Author>("Authors.Lin"), site.Article("Ferry").Byline.Credits);

        Assert.Equal(
            [
                new Credit(ada, CreditRole.Author),
                new Credit(lin, CreditRole.With) { OwnRole = new OwnRole("podcastHost", "hosted by") },
                new Credit(lin, CreditRole.Illustrator, "Oslo") { OwnRole = new OwnRole("map", "map by") },
            ],
            credits);
    }

    [Fact]
    public void A_role_and_a_field_stand_side_by_side()
    {
        var ferry = Ferry("rating: 4\nmap: lin\n", Publication + "\nfields: { articles: { rating: int } }\n");

        Assert.Equal(4, ferry.GetType().GetProperty("Rating")!.GetValue(ferry));
        Assert.Equal("map", Assert.Single(ferry.Byline.Credits).OwnRole?.Id);
    }
}
