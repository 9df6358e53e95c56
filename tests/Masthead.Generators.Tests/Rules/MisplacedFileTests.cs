using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH4019: files that nothing reads, and files that are read as what they are not.</summary>
public sealed class MisplacedFileTests
{
    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n";

    [Theory]
    [InlineData("a.md", "Nothing reads 'a.md' where it lies. Move an article into 'articles', an author into 'authors'; keep what is neither outside of the content.")]
    [InlineData("a.yaml", "Nothing reads 'a.yaml' where it lies. Move an article into 'articles', an author into 'authors', and what is said of the publication into 'masthead.yml'; keep what is none of them outside of the content.")]
    [InlineData("masthead.yaml", "Nothing reads 'masthead.yaml', since 'masthead.yml' is what is read. Put what it says there, and delete this one.")]
    [InlineData("Masthead.yml", "Nothing reads 'Masthead.yml'. Did you mean 'masthead.yml'? Rename it.")]
    [InlineData("mastead.yml", "Nothing reads 'mastead.yml'. Did you mean 'masthead.yml'? Rename it.")]
    [InlineData("author.yml", "Nothing reads 'author.yml'. Did you mean 'authors.yml'? Rename it.")]
    [InlineData("article/x.md", "Nothing reads the folder 'content/article'. Did you mean 'articles'? Rename it, move its files there, or name it in the property 'MastheadArticles'.")]
    [InlineData("author/ada.yml", "Nothing reads the folder 'content/author'. Did you mean 'authors'? Rename it, move its files there, or name it in the property 'MastheadAuthors'.")]
    [InlineData("_posts/2024/x.md", "Nothing reads the folder 'content/_posts'. Did you mean 'articles'? Rename it, move its files there, or name it in the property 'MastheadArticles'.")]
    [InlineData("Articles/x.md", "Nothing reads the folder 'content/Articles': it differs from 'articles' by case alone. Rename it, or move its files there.")]
    [InlineData("Authors/grace.yml", "Nothing reads the folder 'content/Authors': it differs from 'authors' by case alone. Rename it, or move its files there.")]
    [InlineData("pages/about.md", "Nothing reads the folder 'content/pages'. Move articles into 'articles' and authors into 'authors', name the folder in the property 'MastheadArticles', or keep it outside of the content.")]
    [InlineData("masthead.json", "Nothing reads 'masthead.json': the publication is written in YAML. JSON is YAML too: let the name end in .yml.")]
    [InlineData("masthead.toml", "Nothing reads 'masthead.toml': the publication is written in YAML.")]
    [InlineData("authors.json", "Nothing reads 'authors.json': name it in the property 'MastheadAuthors'.")]
    [InlineData("authors/package.json", "Nothing reads 'authors/package.json', which is a tool's by its name. Keep it outside of the content, or rename it if it is an author.")]
    [InlineData("authors/person.schema.json", "Nothing reads 'authors/person.schema.json', which is a tool's by its name. Keep it outside of the content, or rename it if it is an author.")]
    public Task Nothing_reads_it(string path, string message) => Site.With(path, "‹›title: Ferries\n").Reports("MH4019", message);

    [Fact]
    public Task The_first_file_of_a_folder_speaks_for_all_of_it() =>
        Site.With("pages/b.md", "title: B\n").With("pages/a/z.md", "‹›title: Z\n").With("pages/README.md", "# Pages").Reports(
            "MH4019", "Nothing reads the folder 'content/pages'. Move articles into 'articles' and authors into 'authors', name the folder in the property 'MastheadArticles', or keep it outside of the content.");

    [Fact]
    public Task Where_no_author_is_registered_the_folder_of_authors_is_named_all_the_same() =>
        MarkedSite.Of(("articles/ferry.yml", "title: Ferries return\nnoByline: A list.\npublished: 2024-05-31\n"), ("Authors/ada.yml", "‹›name: Ada Byron\n")).WithContentFolder()
            .Reports("MH4019", "Nothing reads the folder 'content/Authors': it differs from 'authors' by case alone. Rename it, or move its files there.");

    [Fact]
    public Task An_article_among_the_authors() =>
        Site.With("authors/strike.yml", "‹›title: Dockers strike\nbyline: ada-byron\npublished: 2024-05-31\nstandfirst: Cranes stand still.\n")
            .Reports("MH4019", "'strike.yml' has the keys of an article, but lies among the authors, and is read as one: move it into the folder of articles.");

    [Fact]
    public Task An_author_among_the_articles() =>
        Site.With("articles/grace.yml", "‹›name: Grace Ohm\njobTitle: editor\nbio: covers the docks\n")
            .Reports("MH4019", "'grace.yml' has the keys of an author, but lies among the articles, and is read as one: move it into the folder of authors.");

    [Fact]
    public Task The_publication_among_the_articles() =>
        Site.With("articles/masthead.yaml", "‹›publisher: The Daily Harbour\n")
            .Reports("MH4019", "'masthead.yaml' is named as the file of the publication, but lies among the articles, and is read as one: move it up into the content folder.");

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.md")]
    [InlineData("pages/CONTRIBUTING.md")]
    [InlineData("CODE_OF_CONDUCT.md")]
    [InlineData(".markdownlint.yml")]
    [InlineData(".obsidian/workspace.yml")]
    [InlineData("pages/~ferry.md")]
    [InlineData("articles/data.json")]
    [InlineData("articles/data.toml")]
    [InlineData("other.json")]
    [InlineData("pages/data.json")]
    public Task Silent_for(string path) => Site.With(path, "title: Ferries return\nstatus: draft\n").IsClean();

    [Theory]
    [InlineData(TestSite.Project)]
    [InlineData("/")]
    [InlineData("/site/elsewhere")]
    public Task Silent_where_the_content_folder_holds_the_project_or_no_root(string folder) => Site.WithContentFolder(folder).With("pages/about.md", "title: About\n").IsClean();

    [Fact]
    public Task A_policy_switches_it_off_for_what_another_program_reads() =>
        Site.With("pages/about.md", "title: About\n")
            .With("masthead.yml", "publisher: The Daily Harbour\npolicy:\n  paths: [{ match: pages/**, off: MH4019, reason: The site's own pages. }]\n").IsClean();

    private static MarkedSite Site => MarkedSite.OfArticle(Article).WithContentFolder();
}
