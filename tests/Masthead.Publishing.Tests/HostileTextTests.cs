using System.Globalization;
using System.Text.Json;

namespace Masthead.Publishing.Tests;

/// <summary>Texts that mean to break out of what they stand in: well-formed, and equal when read back.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "</script><script>alert(1)</script>", "<!--", "]]>", "\"'&<>`", "\\\"\\u0000", "a\u0001b\u001f\u007f", "\u202Eevil\u202C\u2066x\u2069\u200F", "line\u2028line\u2029\r\n\t", "\uFEFF\uFFFE\uFFFF", "𝄞👩‍👩‍👧é̂",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_every_field_it_comes_back_as_it_is(string text)
    {
        var article = Hostile(text);
        var edition = Of(article, text);
        foreach (var json in (string[])[JsonLd.Of(edition, article), JsonLd.Of(edition, article.Byline.Credits[0].Author), JsonLd.Of(edition), Ninjs.Of(edition, article)])
        {
            Assert.DoesNotContain('<', json);
            Assert.DoesNotContain(json, static letter => letter < ' ' || char.IsSurrogate(letter));
            Assert.Contains(text, Values(json).ToHashSet());
        }

        Assert.Equal(2, Values(JsonLd.Of(edition, article)).Count(value => value == text + " correction" || value == text + " disclaimer"));
        Assert.Equal(2, Values(Ninjs.Of(edition, article)).Count(value => value == text + " correction" || value == text + " disclaimer"));
    }

    /// <summary>Which no Unicode text is, and no format can carry: U+FFFD stands for it.</summary>
    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("\uDC00")]
    [InlineData("a\uD83D")]
    public void Half_a_surrogate_pair_becomes_a_replacement_character(string text)
    {
        var article = Hostile(text);
        var edition = Of(article, text);
        var expected = string.Concat(text.Select(static letter => char.IsSurrogate(letter) ? '\uFFFD' : letter));

        Assert.Contains(expected, Values(JsonLd.Of(edition, article)).ToHashSet());
        Assert.Contains(expected, Values(Ninjs.Of(edition, article)).ToHashSet());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_same_records_give_the_same_bytes_whatever_the_culture(string culture)
    {
        string[] Written() => [.. FullArticle.Edition.Articles.SelectMany(static article => (string[])[JsonLd.Of(FullArticle.Edition, article), Ninjs.Of(FullArticle.Edition, article)])];
        var expected = Written();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Written());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static Edition Of(Article article, string text) => new(
        new SiteContent(Sites.Quay with { Name = text, Description = text, Email = text, Id = text }, "en", [article], [], [], []), Sites.Now);

    private static Article Hostile(string text)
    {
        var author = new Author { Id = text, Name = text, JobTitle = text, Bio = text, Affiliations = [text], Expertise = [text], AlternateNames = [text], Email = text, Url = text, SameAs = [text], Image = text };
        return Sites.Piece("a") with
        {
            Id = text,
            Slug = text,
            Title = text,
            AlternativeTitle = text,
            Standfirst = text,
            Section = new Section(text, text),
            Tags = [new Tag(text, text)],
            Topics = [text],
            OwnKind = new OwnKind(text, text),
            Byline = new Byline { Credits = [new Credit(author, CreditRole.Author, text), new Credit(author with { Type = AuthorType.Organization })], Segments = [new BylineSegment(text)], NoBylineReason = text },
            Dateline = new Dateline { Place = text, Text = text },
            EditorNotes =
            [
                new EditorNote { Kind = EditorNoteKind.Correction, Text = text + " correction", Was = text, Now = text },
                new EditorNote { Kind = EditorNoteKind.Context, Text = text, Label = text, By = text },
            ],
            Disclaimers = [new Disclaimer { Text = text + " disclaimer" }],
            Sources = [new Source { Name = text }, new Source { Descriptor = text, Url = text }],
            Images = [new Image { Src = "/a.jpg", Alt = text, Caption = text, Credit = text, License = text }, new Image { Src = text }],
            Syndication = new Syndication { Origin = text, Url = text, Credit = text, License = text, TranslatedFrom = text, Translator = text, Canonical = text },
            Sponsorship = new Sponsorship { Party = text, Label = text },
            Body = new ArticleBody(text, BodyFormat.Markdown),
        };
    }

    private static IEnumerable<string> Values(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Values(document.RootElement)];
    }

    private static IEnumerable<string> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Values(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
