using System.Text.Json;

namespace Masthead.Publishing.Tests;

/// <summary>What an article, an author and a publication are in schema.org's words.</summary>
public sealed class JsonLdTests
{
    [Fact]
    public void An_article_that_says_everything() => Snapshot.VerifyJson(JsonLd.Of(FullArticle.Edition, FullArticle.Article));

    [Fact]
    public void An_author() => Snapshot.VerifyJson(JsonLd.Of(FullArticle.Edition, FullArticle.Site.Authors[0]));

    [Fact]
    public void A_publication() => Snapshot.VerifyJson(JsonLd.Of(FullArticle.Edition));

    [Fact]
    public void Of_an_article_that_says_nothing_nothing_is_invented()
    {
        var article = new Article { Id = "a", Slug = "a", Title = "A", Url = "" };
        var site = new SiteContent(new Publisher { Name = "" }, "en", [article], [], [], []);

        Assert.Equal("""{"@context":"https://schema.org","@type":"NewsArticle","headline":"A","inLanguage":"en"}""", JsonLd.Of(new Edition(site, Sites.Now, "https://a.example"), article));
    }

    [Theory]
    [InlineData(ArticleKind.News, "NewsArticle")]
    [InlineData(ArticleKind.Analysis, "AnalysisNewsArticle")]
    [InlineData(ArticleKind.Editorial, "OpinionNewsArticle")]
    [InlineData(ArticleKind.Letter, "OpinionNewsArticle")]
    [InlineData(ArticleKind.Review, "ReviewNewsArticle")]
    [InlineData(ArticleKind.Explainer, "BackgroundNewsArticle")]
    [InlineData(ArticleKind.Satire, "SatiricalArticle")]
    [InlineData(ArticleKind.AdvertiserContent, "AdvertiserContentArticle")]
    [InlineData(ArticleKind.PressRelease, "Article")]
    [InlineData(ArticleKind.LiveBlog, "LiveBlogPosting")]
    public void A_kind_is_a_type_and_only_news_has_a_dateline(ArticleKind kind, string type)
    {
        var node = Read(Sites.Piece("a") with { Kind = kind, Dateline = new Dateline { Place = "Oslo", Text = "OSLO —" } });

        Assert.Equal(type, node.GetProperty("@type").GetString());
        Assert.Equal(type.EndsWith("NewsArticle", StringComparison.Ordinal), node.TryGetProperty("dateline", out _));
        Assert.Equal("Oslo", node.GetProperty("locationCreated").GetProperty("name").GetString());
    }

    /// <summary>An imprint is no news: it is a page, and what only articles may say of themselves it does not say.</summary>
    [Fact]
    public void A_page_of_the_site_is_a_page()
    {
        var page = FullArticle.Article with { IsPage = true, Status = PublicationStatus.Published };
        var node = Read(page);
        var names = node.EnumerateObject().Select(static member => member.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("WebPage", node.GetProperty("@type").GetString());
        Assert.Equal(page.Title, node.GetProperty("name").GetString());
        Assert.All((string[])["description", "inLanguage", "datePublished", "dateModified", "author", "publisher", "image", "locationCreated"], name => Assert.Contains(name, names));
        Assert.DoesNotContain(names, static name => name is "headline" or "mainEntityOfPage" or "articleSection" or "dateline" or "backstory");

        // Words that would be a backstory are printed on it all the same.
        var leading = page.EditorNotes.Where(static note => note.Kind is EditorNoteKind.Introduction or EditorNoteKind.Context).Select(static note => note.Text).ToArray();
        Assert.NotEmpty(leading);
        Assert.Equal([], leading.Except(node.GetProperty("hasPart").EnumerateArray().Select(static part => part.GetProperty("text").GetString())));
    }

    [Fact]
    public void Of_a_page_translations_are_pages_too()
    {
        var german = Sites.Piece("de") with { IsPage = true, Language = "de" };
        var page = Sites.Piece("about") with { IsPage = true, Translations = [new ArticleRef("de", "de", () => german)] };
        using var document = JsonDocument.Parse(JsonLd.Of(Sites.Edition(page, german), page));
        var translation = Assert.Single(document.RootElement.GetProperty("workTranslation").EnumerateArray());

        Assert.Equal(("WebPage", "About de"), (translation.GetProperty("@type").GetString(), translation.GetProperty("name").GetString()));
    }

    [Fact]
    public void Retracted_it_says_so_and_why()
    {
        var node = Read(Sites.Piece("a") with { Status = PublicationStatus.Retracted, EditorNotes = [new EditorNote { Kind = EditorNoteKind.Retraction, Text = "It was not so." }] });

        Assert.Equal("Retracted", node.GetProperty("creativeWorkStatus").GetString());
        Assert.Equal("It was not so.", node.GetProperty("correction")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("en-GB", "two", "one", "Wrong. It said “two”; it now says “one”.")]
    [InlineData("de", "zwei", null, "Wrong. Dort stand „zwei“.")]
    [InlineData("fi", "kaksi", "yksi", "Wrong. “kaksi” → “yksi”")]
    [InlineData("en", null, null, "Wrong.")]
    [InlineData("en", "Wrong", "Wrong.", "Wrong.")]
    [InlineData("en", null, "Wrong", "Wrong.")]
    public void A_correction_says_what_was_and_what_is_in_the_words_of_the_language(string language, string? was, string? now, string expected)
    {
        var node = Read(Sites.Piece("a") with { Language = language, EditorNotes = [new EditorNote { Kind = EditorNoteKind.Correction, Text = "Wrong.", Was = was, Now = now }] });

        Assert.Equal(expected, node.GetProperty("correction")[0].GetProperty("text").GetString());
    }

    /// <summary>A value that stands only within another one is not said, and a reader must know it.</summary>
    [Theory]
    [InlineData("The wall is 140 metres long.", "40 metres", "140 metres")]
    [InlineData("The wall is dark red.", "red", "dark red")]
    [InlineData("The wall was dark red.", "dark red", "red")]
    [InlineData("1.4 million live there.", "4 million", "1.4 million")]
    [InlineData("It cost 1,500 crowns, and not 2.", "1", "2")]
    [InlineData("He is called Olsens.", "Olsen", "Olsens")]
    [InlineData("It was the quay\U00020000, and not the pier.", "quay", "pier")]
    public void What_stands_within_another_word_or_value_is_not_said(string text, string was, string now) =>
        Assert.Equal($"{text} It said “{was}”; it now says “{now}”.", CorrectionOf(text, was, now));

    [Theory]
    [InlineData("The wall is red, and not dark red.", "dark red", "red")]
    [InlineData("It said 40 metres; it is 140 metres.", "40 metres", "140 metres")]
    [InlineData("(Two), not three.", "three", "Two")]
    [InlineData("Not in 2019, but in 2020. 4 people saw it.", "2019", "2020")]
    [InlineData("It is “twice” and was ‘three times’", "three times", "twice")]
    public void What_stands_there_as_words_of_its_own_is_said(string text, string was, string now) => Assert.Equal(text, CorrectionOf(text, was, now));

    [Fact]
    public void What_is_not_out_is_not_written_nor_named_by_what_is()
    {
        var hidden = Sites.Piece("hidden") with { Title = "Secret", Published = Sites.Now.AddDays(1), Language = "de" };
        var article = Sites.Piece("a") with { Translations = [new ArticleRef("hidden", "de", () => hidden)] };
        var edition = Sites.Edition(article, hidden);

        Assert.Contains("'hidden' is not out", Assert.Throws<ArgumentException>(() => JsonLd.Of(edition, hidden)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", JsonLd.Of(edition, article), StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_are_none_of_the_web_are_left_out()
    {
        var author = new Author { Name = "Ada", Url = "javascript:alert(1)", SameAs = ["mailto:ada@quay.example", "quay.example/ada", "https://quay.example/@ada"] };
        var node = Read(Sites.Piece("a") with { Byline = new Byline { Credits = [new Credit(author)] }, Images = [new Image { Src = "data:image/png;base64,AA" }] });

        Assert.Equal("""[{"@type":"Person","name":"Ada","sameAs":["https://quay.example/@ada"]}]""", node.GetProperty("author").GetRawText());
        Assert.False(node.TryGetProperty("image", out _));
    }

    private static string? CorrectionOf(string text, string was, string now) =>
        Read(Sites.Piece("a") with { EditorNotes = [new EditorNote { Kind = EditorNoteKind.Correction, Text = text, Was = was, Now = now }] }).GetProperty("correction")[0].GetProperty("text").GetString();

    private static JsonElement Read(Article article)
    {
        using var document = JsonDocument.Parse(JsonLd.Of(Sites.Edition(article), article));
        return document.RootElement.Clone();
    }
}
