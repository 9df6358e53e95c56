namespace Newsroom.Tests;

public sealed class FrontPageTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task ListsWhatIsDueNewestFirst()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(
            [
                "ferry-sails-again", "ruth-abara-interview", "a-night-on-the-mail-boat", "what-the-herring-quota-means",
                "the-bell-wakes-more-than-the-hotel", "salt-on-the-beans", "the-lamp-room", "keep-the-night-bell", "ships-this-week",
            ],
            page.Slugs());
        Assert.Equal((await site.PageAsync("/articles")).Targets(".teaser h2 a"), page.Targets(".teaser h2 a, .headlines h3 a"));
    }

    [Fact]
    public async Task PieceAppearsAtItsMinute()
    {
        var due = new DateTimeOffset(2025, 4, 14, 18, 30, 0, TimeSpan.FromHours(1));
        await using var before = new NewsroomSite { Now = due.AddSeconds(-1) };
        await using var after = new NewsroomSite { Now = due };

        Assert.DoesNotContain("ferry-sails-again", (await before.PageAsync("/")).Slugs());
        Assert.Equal("ferry-sails-again", (await after.PageAsync("/")).Slugs()[0]);
    }

    [Fact]
    public async Task EmbargoedPieceAppearsWhenItIsDue()
    {
        await using var later = new NewsroomSite { Now = new DateTimeOffset(2099, 6, 1, 9, 0, 0, TimeSpan.Zero) };

        Assert.Equal("capsule-under-the-fish-market", (await later.PageAsync("/")).Slugs()[0]);
        await later.PageAsync("/articles/capsule-under-the-fish-market");
    }

    [Fact]
    public async Task AdvertisementIsLabelledInTheList()
    {
        var page = await site.PageAsync("/articles");

        Assert.StartsWith("Advertisement feature: Seven things", page.Words(".teaser.advertisercontent h2"), StringComparison.Ordinal);
    }
}
