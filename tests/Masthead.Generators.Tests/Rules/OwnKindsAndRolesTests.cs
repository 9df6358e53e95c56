namespace Masthead.Generators.Tests.Rules;

/// <summary>Kinds and roles that masthead.yml adds: rules see what they count as, and what is wrong with them is said where they are declared.</summary>
public sealed class OwnKindsAndRolesTests
{
    private const string Publication = "kinds: { dispatch: { is: news, name: Dispatch } }\nroles: { podcastHost: { is: with, label: hosted by } }\n";

    private static MarkedSite With(string publication, string article) => MarkedSite.OfArticle("title: Ferries\n" + article).With("masthead.yml", publication);

    [Theory]
    [InlineData("kind: dispatch")]
    [InlineData("kind: Dispatch\nbyline: { credits: [{ author: ada-byron, role: podcast_host }] }")]
    [InlineData("podcastHost: ada-byron")]
    [InlineData("author: ada-byron\nwith: ada-byron\npodcastHost: ada-byron")]
    public Task What_is_declared_may_be_written(string article) => With(Publication, article).IsClean();

    [Theory]
    [InlineData("roles: { podcastHost: { is: with } }\nkinds:\n  - { id: dispatch, is: news }")]
    [InlineData("policy: { unsigned: dispatch }\ndefaults: { kind: dispatch }\ndisclaimers: { wire: { text: y, requiredWhen: { kind: dispatch, tag: wire } } }\nkinds: { dispatch: { is: news } }\nroles:")]
    [InlineData("kinds: { dispatch: { is: news, name: { en: Dispatch, de: Depesche } } }\nroles: []")]
    public Task Declarations_in_any_form_and_order(string publication) => With(publication, "author: ada-byron").IsClean();

    [Theory]
    [InlineData("kind: ‹dispach›", "MH4003", "'dispach' is not a value of 'kind'. Did you mean 'dispatch'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog, dispatch.")]
    [InlineData("‹podcastHots›: ada-byron", "MH4002", "'podcastHots' is not a key of an article. Did you mean 'podcastHost'?")]
    [InlineData("byline: { credits: { author: ada-byron, role: ‹podcasthots› } }", "MH4003", "'podcasthots' is not a value of 'role'. Did you mean 'podcastHost'? It takes author, with, additionalReporting, editor, photographer, illustrator, translator, researcher, factChecker, reviewer, asToldTo, videographer, podcastHost.")]
    [InlineData("podcastHost: ‹nobody›", "MH1002", "No author is registered as 'nobody'. Add an entry for them below the authors, or write 'name:' for an author of this article alone.")]
    public Task Own_ones_are_among_what_was_meant(string article, string id, string message) => With(Publication, article).ReportsAmongOthers(id, message);

    [Theory]
    [InlineData("kinds: { ‹news›: { is: opinion } }", "'news' is a kind anyway: give this one another id, or remove it.")]
    [InlineData("roles: { ‹fact-checker›: { is: editor } }", "'fact-checker' is a role anyway: give this one another id, or remove it.")]
    [InlineData("roles: { ‹Section›: { is: editor } }", "'Section' is a key of an article already, and a role would be one too: give it another id.")]
    [InlineData("roles: { ‹photographers›: { is: editor } }", "'photographers' is a key of an article already, and a role would be one too: give it another id.")]
    [InlineData("kinds: { ‹dispatch›: Dispatch }", "The kind 'dispatch' needs an 'is': what it counts as for every rule, one of news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.")]
    [InlineData("kinds: { ‹dispatch›: { is: ~, name: Dispatch } }", "The kind 'dispatch' needs an 'is': what it counts as for every rule, one of news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.")]
    [InlineData("kinds: [‹dispatch›]", "The kind 'dispatch' needs an 'is': what it counts as for every rule, one of news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.")]
    [InlineData("kinds: { dispatch: { is: ‹newz› } }", "'newz' is not a value of 'is'. Did you mean 'news'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.")]
    [InlineData("kinds: [‹{ is: news, name: Dispatch }›]", "A kind needs an 'id'.")]
    [InlineData("kinds: { ‹a|b›: { is: news } }", "'a|b' cannot be the id of a kind: write letters and digits, with '-' or '_' between words.")]
    [InlineData("roles: { ‹X-map›: { is: illustrator } }", "'X-map' is free for any use, as all keys that begin with 'x-': give the role another id.")]
    [InlineData("roles: { map: { is: illustrator } }\nfields: { articles: { ‹map›: string } }", "'map' is a key that an article has anyway: give the field another name.")]
    public Task What_cannot_be_declared(string publication, string message) => With(publication, "author: ada-byron").ReportsAmongOthers("MH4003", message);

    [Fact]
    public Task One_that_is_declared_badly_is_no_fault_of_who_uses_it() =>
        With("kinds: { dispatch: { is: ‹newz› } }", "kind: dispatch").Reports("MH4003", "'newz' is not a value of 'is'. Did you mean 'news'? It takes news, analysis, opinion, editorial, column, letter, review, explainer, interview, feature, obituary, satire, advertiserContent, pressRelease, liveBlog.");

    [Theory]
    [InlineData("kinds: { «dispatch»: { is: news }, ‹Dis-patch›: { is: opinion } }", "'Dis-patch' is declared twice: keep one of the two.")]
    [InlineData("roles: [{ id: «map», is: illustrator }, { id: ‹MAP›, is: editor }]", "'MAP' is declared twice: keep one of the two.")]
    public Task Two_of_one_id(string publication, string message) => With(publication, "author: ada-byron").Reports("MH4005", message);

    [Theory]
    [InlineData("news", "dispatch", "its kind is dispatch, which is news")]
    [InlineData("dispatch", "dispatch", "its kind is dispatch")]
    [InlineData("news", "news", "its kind is news")]
    public Task What_is_required_of_a_kind_is_required_of_its_own_ones(string required, string written, string fact) =>
        With($"kinds: {{ dispatch: {{ is: news }} }}\ndisclaimers: {{ «wire»: {{ kind: affiliation, text: y, requiredWhen: {{ kind: {required} }} }} }}", $"author: ada-byron\nkind: ‹{written}›")
            .ReportsAmongOthers("MH2002", $"'wire' is due on the article, since {fact}: name it under 'disclaimers:'.");

    [Fact]
    public Task What_is_required_of_an_own_kind_is_not_required_of_the_others() =>
        With("kinds: { dispatch: { is: news } }\ndisclaimers: { wire: { text: y, requiredWhen: { kind: dispatch } } }", "author: ada-byron\nkind: news").IsClean();

    [Theory]
    [InlineData("podcastHost: ada-byron")]
    [InlineData("kind: dispatch")]
    public Task A_role_that_is_an_author_s_signs_a_piece_and_a_kind_may_stand_unsigned(string article) =>
        With(Publication + "policy: { unsigned: dispatch }", article).IsSilent("MH1001");

    [Fact]
    public Task A_role_that_is_no_author_s_signs_nothing() =>
        MarkedSite.OfArticle("‹title›: Ferries\nmap: ada-byron\n").With("masthead.yml", "roles: { map: { is: illustrator } }").ReportsAmongOthers("MH1001", "The article credits helpers, but nobody who wrote it: add 'byline:', or 'noByline:' with the reason why nobody is named.");
}
