using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>Who writes, and of whom readers are told nothing.</summary>
internal static class AuthorSection
{
    public static void Write(HtmlWriter html, SiteReport report)
    {
        if (report.Authors.Count == 0)
        {
            html.Line("p", "Nobody is registered, and no article names anybody.", ("class", "lede"));
            return;
        }

        using (html.Open("div", ("class", "pair")))
        {
            using (html.Open("div"))
                WriteAll(html, report.Authors);
            using (html.Open("div"))
                WriteWithoutBio(html, report.Authors);
        }
    }

    private static void WriteAll(HtmlWriter html, IReadOnlyList<AuthorCount> authors)
    {
        var busy = authors.Where(static author => author.Articles > 0).ToArray();
        html.Line("h3", "By number of articles");
        if (busy.Length > 0)
        {
            using (html.Open("figure"))
                BarChart.Write(html, [.. busy.Select(static author => new Bar(label => label.Written(author.Name), Numbers.Of(author.Articles), Numbers.Of(author.Articles, "article"), new BarPart("article", author.Articles)))], "authors");
        }

        TableWriter.WriteFolded(
            html, "Articles by author", "author", "authors", authors,
            new("Author", static (html, author) => WriteName(html, author)),
            TableColumn<AuthorCount>.Number("Articles", static author => author.Articles),
            new("Bio", static (html, author) => html.Text(author.Bio switch { true => "yes", false => "none", null => "–" })));
    }

    private static void WriteWithoutBio(HtmlWriter html, IReadOnlyList<AuthorCount> authors)
    {
        var without = authors.Where(static author => author.Bio == false).ToArray();
        var strangers = authors.Where(static author => author.Id is null).ToArray();
        html.Line("h3", "Without a bio");
        if (without.Length == 0)
            html.Line("p", authors.Any(static author => author.Bio is not null) ? "Everybody who has an entry has a bio." : "Nobody has an entry.", ("class", "lede"));
        else
            TableWriter.Write(html, "Authors without a bio", "author", "authors", without, new("Author", static (html, author) => html.Written(author.Name)), new("Entry", static (html, author) => html.Written(author.File!)), TableColumn<AuthorCount>.Number("Articles", static author => author.Articles));
        if (strangers.Length > 0)
            TableWriter.Write(html, "Named in articles, without an entry", "name", "names", strangers, new("Name", static (html, author) => html.Written(author.Name)), TableColumn<AuthorCount>.Number("Articles", static author => author.Articles));
    }

    private static void WriteName(HtmlWriter html, AuthorCount author)
    {
        html.Written(author.Name);
        if (author.Id is null)
            html.Inline("span", " (no entry)", ("class", "faint"));
    }
}
