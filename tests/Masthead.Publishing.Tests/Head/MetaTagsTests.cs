using AngleSharp.Html.Parser;

namespace Masthead.Publishing.Tests;

/// <summary>What stands in the head of an article's page.</summary>
public sealed class MetaTagsTests
{
    [Fact]
    public void An_article_that_says_everything() => Snapshot.Verify(MetaTags.HtmlOf(FullArticle.Edition, FullArticle.Article).TrimEnd(), "html");

    [Fact]
    public void Of_an_article_that_says_nothing_nothing_is_invented()
    {
        var article = new Article { Id = "a", Slug = "a", Title = "A", Url = "" };
        var edition = new Edition(new SiteContent(new Publisher { Name = "" }, "en", [article], [], [], []), Sites.Now, "https://a.example");

        Assert.Equal(
            [new MetaTag(MetaTagKind.Property, "og:type", "article"), new MetaTag(MetaTagKind.Property, "og:title", "A"), new MetaTag(MetaTagKind.Name, "twitter:card", "summary"), new MetaTag(MetaTagKind.Name, "twitter:title", "A")],
            MetaTags.Of(edition, article));
    }

    [Fact]
    public void A_page_of_the_site_is_no_article()
    {
        var page = FullArticle.Article with { IsPage = true };
        var tags = MetaTags.Of(FullArticle.Edition, page);

        Assert.Equal("website", tags.Single(static tag => tag.Name == "og:type").Content);
        Assert.Equal(
            MetaTags.Of(FullArticle.Edition, FullArticle.Article).Where(static tag => tag.Name != "og:type" && !tag.Name.StartsWith("article:", StringComparison.Ordinal)),
            tags.Where(static tag => tag.Name != "og:type"));
    }

    [Fact]
    public void Of_an_article_that_is_not_out_only_that_it_is_not_to_be_indexed()
    {
        var article = Sites.Piece("a") with { Status = PublicationStatus.Draft };

        Assert.Equal([new MetaTag(MetaTagKind.Name, "robots", "noindex, nofollow")], MetaTags.Of(Sites.Edition(article), article));
    }

    /// <summary>Languages are named among pages that are all in the index, by each of them: Google's guidance on localized versions.</summary>
    [Fact]
    public void Robots_are_asked_to_leave_out_what_is_not_for_search_engines()
    {
        var german = Sites.Piece("de") with { Language = "de", NoIndex = true };
        var english = Sites.Piece("en") with { Translations = [new ArticleRef("de", "de", () => german)] };
        german = german with { Translations = [new ArticleRef("en", "en", () => english)] };
        var edition = Sites.Edition(english, german);

        Assert.Equal(new MetaTag(MetaTagKind.Name, "robots", "noindex"), MetaTags.Of(edition, german)[0]);
        Assert.DoesNotContain(MetaTags.Of(edition, english), static tag => tag.Name == "robots");
        Assert.DoesNotContain(MetaTags.Of(edition, english).Concat(MetaTags.Of(edition, german)), static tag => tag.Name == "alternate");
        Assert.Contains(MetaTags.Of(edition, german), static tag => tag == new MetaTag(MetaTagKind.Link, "canonical", "https://quay.example/de"));
    }

    /// <summary>A shared link shows the title and nothing of the page's notes.</summary>
    [Fact]
    public void A_title_that_is_shared_says_that_the_piece_is_retracted()
    {
        var article = Sites.Piece("a") with { Title = "A whale", AlternativeTitle = "Whale seen", Language = "de", Status = PublicationStatus.Retracted };

        Assert.Equal(
            [new MetaTag(MetaTagKind.Property, "og:title", "Zurückgezogen: Whale seen"), new MetaTag(MetaTagKind.Name, "twitter:title", "Zurückgezogen: Whale seen")],
            MetaTags.Of(Sites.Edition(article), article).Where(static tag => tag.Name.EndsWith(":title", StringComparison.Ordinal)));
    }

    /// <summary>Whoever shares it shows the title alone, among news.</summary>
    [Theory]
    [InlineData(SponsorshipType.Sponsored, "Advertisement", "Advertisement: A whale")]
    [InlineData(SponsorshipType.Sponsored, null, "A whale")]
    [InlineData(SponsorshipType.Supported, "Supported by the pier", "A whale")]
    [InlineData(SponsorshipType.Affiliate, "With links that pay us", "A whale")]
    public void A_title_that_is_shared_bears_the_label_of_a_sponsor_who_had_a_say(SponsorshipType type, string? label, string expected)
    {
        var article = Sites.Piece("a") with { Title = "A whale", Sponsorship = new Sponsorship { Type = type, Party = "The Pier", Label = label } };

        Assert.All(MetaTags.Of(Sites.Edition(article), article).Where(static tag => tag.Name.EndsWith(":title", StringComparison.Ordinal)), tag => Assert.Equal(expected, tag.Content));
        Assert.Contains($"<title>{expected}</title>", System.Text.Encoding.UTF8.GetString(Masthead.Publishing.Feeds.Feed.Of(Sites.Edition(article)).ToRss().Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_is_not_out_is_not_named()
    {
        var hidden = Sites.Piece("hidden") with { Language = "de", Published = Sites.Now.AddDays(1) };
        var shown = Sites.Piece("shown") with { Language = "fr" };
        var article = Sites.Piece("a") with { Translations = [new ArticleRef("hidden", "de", () => hidden), new ArticleRef("shown", "fr", () => shown)] };

        Assert.Equal(
            [new MetaTag(MetaTagKind.Link, "alternate", "https://quay.example/a", "en"), new MetaTag(MetaTagKind.Link, "alternate", "https://quay.example/shown", "fr")],
            MetaTags.Of(Sites.Edition(article, hidden, shown), article).Where(static tag => tag.Language is not null));
    }

    [Theory]
    [InlineData("en-GB", "en_GB")]
    [InlineData("en", null)]
    [InlineData("zh-Hans", null)]
    public void A_locale_has_a_territory(string language, string? expected)
    {
        var article = Sites.Piece("a") with { Language = language };

        Assert.Equal(expected, MetaTags.Of(Sites.Edition(article), article).SingleOrDefault(static tag => tag.Name == "og:locale")?.Content);
    }

    [Theory]
    [MemberData(nameof(HostileTextTests.Texts), MemberType = typeof(HostileTextTests))]
    public void Hostile_texts_are_read_back_as_they_are(string text)
    {
        var article = Sites.Piece("a") with { Title = text, Standfirst = text, Tags = [new Tag("t", text)], Language = text };
        var edition = Sites.Edition(article);
        var head = new HtmlParser().ParseDocument($"<!DOCTYPE html><html><head>{MetaTags.HtmlOf(edition, article)}</head></html>").Head!;

        Assert.Equal(
            MetaTags.Of(edition, article).Select(static tag => (tag.Name, tag.Content)),
            head.Children.Select(static element => (element.GetAttribute("name") ?? element.GetAttribute("property") ?? element.GetAttribute("rel")!, element.GetAttribute("content") ?? element.GetAttribute("href")!)));
    }
}
