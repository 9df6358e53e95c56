namespace Masthead.Tests;

public sealed class ArticleTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 31, 12, 0, 0, TimeSpan.Zero);

    private static Article Ferry => new()
    {
        Id = "world/ferry",
        Slug = "ferry",
        Title = "Ferry",
        Byline = new Byline { Credits = [new Credit(new Author { Id = "ada", Name = "Ada" })], Segments = [new("By "), new("Ada")] },
        Tags = [new Tag("harbour", "Harbour")],
    };

    [Fact]
    public void Is_compared_by_value()
    {
        Assert.Equal(Ferry, Ferry);
        Assert.Equal(Ferry.GetHashCode(), Ferry.GetHashCode());
        Assert.NotEqual(Ferry, Ferry with { Tags = [] });
    }

    [Fact]
    public void A_copy_with_another_part_keeps_the_rest()
    {
        var note = new EditorNote { Text = "note" };
        var copy = Ferry with { EditorNotes = [note], Section = new Section("world", "World") };

        Assert.Equal([note], copy.EditorNotes);
        Assert.Equal("World", copy.Section!.Name);
        Assert.Equal(Ferry.Byline, copy.Byline);
        Assert.Equal(Ferry.Tags, copy.Tags);
        Assert.Empty(Ferry.EditorNotes);
        Assert.NotEqual(Ferry, copy);
        Assert.Equal(Ferry, copy with { EditorNotes = [], Section = null });
    }

    [Fact]
    public void The_body_counts_neither_in_equality_nor_in_print()
    {
        var other = Ferry with { Body = new ArticleBody("long text", BodyFormat.Markdown) };

        Assert.Equal(Ferry, other);
        Assert.Equal("long text", other.Body.Text);
        Assert.Equal("Article { Id = world/ferry, Title = Ferry, Byline = By Ada, Published = , Status = Published }", other.ToString());
    }

    [Theory]
    [InlineData(PublicationStatus.Published, false, 0, true)]
    [InlineData(PublicationStatus.Retracted, false, 0, true)]
    [InlineData(PublicationStatus.Draft, false, 0, false)]
    [InlineData(PublicationStatus.Withheld, false, 0, false)]
    [InlineData(PublicationStatus.Published, true, 0, false)]
    [InlineData(PublicationStatus.Published, false, 1, false)]
    public void Is_published_when_it_is_out_whole_and_due(PublicationStatus status, bool hasErrors, int secondsAhead, bool expected) =>
        Assert.Equal(expected, (Ferry with { Status = status, HasErrors = hasErrors, Published = Noon.AddSeconds(secondsAhead) }).IsPublished(Noon));

    [Fact]
    public void Without_a_date_it_is_due() => Assert.True(Ferry.IsPublished(Noon));

    [Fact]
    public void Notices_of_a_place_are_notes_then_disclaimers()
    {
        var note = new EditorNote { Text = "note", Position = Position.End };
        var disclaimer = new Disclaimer { Text = "disclaimer", Position = Position.End };
        var top = new Disclaimer { Text = "top", Position = Position.Top };
        var article = Ferry with { Disclaimers = [top, disclaimer], EditorNotes = [note] };

        Assert.Equal([note, disclaimer], article.NoticesAt(Position.End));
        Assert.Equal([top], article.NoticesAt(Position.Top));
    }
}
