using System.Buffers;
using System.Text;
using System.Text.Json;
using Masthead.Publishing.Files;

namespace Masthead.Publishing.Tests;

/// <summary>What an article is in ninjs.</summary>
public sealed class NinjsTests
{
    [Fact]
    public void An_article_that_says_everything() => Snapshot.VerifyJson(Ninjs.Of(FullArticle.Edition, FullArticle.Article));

    [Fact]
    public void Retracted_it_is_cancelled_and_says_why()
    {
        var article = Sites.Piece("a") with { Status = PublicationStatus.Retracted, EditorNotes = [new EditorNote { Kind = EditorNoteKind.Retraction, Text = "It was not so." }] };
        var item = Read(Ninjs.Of(Sites.Edition(article), article));

        Assert.Equal("canceled", item.GetProperty("pubStatus").GetString());
        Assert.Equal("It was not so.", item.GetProperty("edNote").GetString());
        Assert.Equal(["retraction"], item.GetProperty("descriptions").EnumerateArray().Select(static text => text.GetProperty("role").GetString()));
    }

    [Fact]
    public void Its_version_is_the_moment_of_its_update()
    {
        var article = Sites.Piece("a") with { Updated = new DateTimeOffset(2024, 6, 1, 2, 0, 0, TimeSpan.FromHours(2)) };
        var item = Read(Ninjs.Of(Sites.Edition(article), article));

        Assert.Equal("2024-06-01T00:00:00Z", item.GetProperty("version").GetString());
        Assert.Equal("2024-06-01T02:00:00+02:00", item.GetProperty("versionCreated").GetString());
        Assert.Equal("2024-05-31T08:00:00+00:00", item.GetProperty("firstCreated").GetString());
    }

    [Fact]
    public void What_is_withheld_comes_out_by_its_identifier_alone_and_only_when_asked_for()
    {
        var article = Sites.Piece("a") with { Title = "Secret", Status = PublicationStatus.Withheld, Body = new ArticleBody("Secret.", BodyFormat.Markdown) };
        var edition = Sites.Edition(article);
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => Ninjs.Of(edition, article));
        Ninjs.WriteWithheld(output, edition, article);

        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.Equal("withheld", Read(text).GetProperty("pubStatus").GetString());
        Assert.Contains("'b' is not withheld", Assert.Throws<ArgumentException>(() => Ninjs.WriteWithheld(output, edition, Sites.Piece("b"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_site_is_no_news()
    {
        var page = Sites.Piece("about") with { IsPage = true };
        var edition = Sites.Edition(page);

        Assert.Contains("'about' is a page of the site", Assert.Throws<ArgumentException>(() => Ninjs.Of(edition, page)).Message, StringComparison.Ordinal);
        Assert.Null(SiteFiles.NinjsOf(edition, page));
        Assert.Equal(["/about.jsonld"], SiteFiles.Of(edition, new() { Formats = SiteFormats.JsonLd | SiteFormats.Ninjs }).Select(static file => file.Path));
    }

    [Fact]
    public void What_is_not_out_is_not_named_by_what_is()
    {
        var hidden = Sites.Piece("hidden") with { Status = PublicationStatus.Draft };
        var article = Sites.Piece("a") with { Translations = [new ArticleRef("hidden", "de", () => hidden)] };

        Assert.DoesNotContain("hidden", Ninjs.Of(Sites.Edition(article, hidden), article), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_role_and_note_has_a_name_of_its_own()
    {
        Assert.Equal(Enum.GetValues<ArticleKind>().Length, Enum.GetValues<ArticleKind>().Select(NinjsRoles.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<EditorNoteKind>().Length, Enum.GetValues<EditorNoteKind>().Select(NinjsRoles.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<CreditRole>().Length, Enum.GetValues<CreditRole>().Select(static role => NinjsRoles.Of(new Credit(new Author { Name = "A" }, role))).Distinct().Count());
    }

    private static JsonElement Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
