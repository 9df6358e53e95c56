namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4018: about the project, so without a place in a file.</summary>
public sealed class EmptyRootTests
{
    [Fact]
    public Task A_folder_of_articles_without_a_file() =>
        Site.WithRoots("content/artciles", "content/authors").ReportsWithoutPlace("MH4018", Message("artciles", "MastheadArticles"));

    [Fact]
    public Task A_folder_of_authors_without_a_file() =>
        Site.WithRoots("content/articles", "content/autors").ReportsWithoutPlace("MH4018", Message("autors", "MastheadAuthors"));

    [Fact]
    public Task Each_of_several_roots() =>
        Site.WithRoots("content/articles|/site/content/archive|/site/content/news", "content/authors.yml")
            .ReportsWithoutPlace("MH4018", Message("archive", "MastheadArticles"), Message("news", "MastheadArticles"), Message("authors.yml", "MastheadAuthors"));

    [Fact]
    public Task A_folder_that_holds_nothing_but_texts_of_articles() =>
        MarkedSite.Of(("articles/ferry.txt", "The first ferry left at dawn.")).ReportsWithoutPlace("MH4018", Message("articles", "MastheadArticles"));

    [Theory]
    [InlineData("content/articles", "content/authors")]
    [InlineData("content/articles/ferry.yml", "content/authors/ada-byron.yml")]
    [InlineData("content/articles", "")]
    [InlineData("content", "content/authors")]
    [InlineData("content/articles", "content")]
    [InlineData("content/articles|/site/content/articles/ferry.yml", "content/authors|/site/content/authors/ada-byron.yml")]
    public Task Silent_for(string articles, string authors) =>
        (Site with { Site = Site.Site.Without("masthead.yml") }).With("articles/ferry.yml", "title: Ferries return").WithRoots(articles, authors).IsClean();

    [Fact]
    public Task Silent_for_drafts_of_Jekylls_where_nothing_is_under_way() =>
        MarkedSite.Of(("_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\n---\nText.\n"), ("masthead.yml", "dialect: jekyll\npolicy: { inlineAuthors: allow }\n")).WithRoots("content/_posts|/site/content/_drafts", "").IsClean();

    [Fact]
    public Task Silent_where_the_posts_of_Jekylls_lie_in_other_folders() =>
        MarkedSite.Of(("news/_posts/2024-05-31-ferry.md", "---\ntitle: Ferry\nauthor: Ada Byron\n---\nText.\n"), ("masthead.yml", "dialect: jekyll\npolicy: { inlineAuthors: allow }\n"))
            .WithRoots("content/_posts|/site/content/*/**/_posts|/site/content/*/**/_drafts", "").IsClean();

    [Fact]
    public Task Silent_for_a_project_that_names_no_root() => MarkedSite.Of().IsClean();

    private static MarkedSite Site => MarkedSite.OfArticle("title: Ferries return");

    private static string Message(string root, string property) =>
        $"'content/{root}' holds no content file. Put one there, or name the right place in the property '{property}'.";
}
