namespace Newsroom.Tests;

public sealed class AuthorPageTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task ListsWhatIsOutInAnyRole()
    {
        Assert.Equal(
            ["ferry-sails-again", "library-telescope", "who-runs-the-harbour", "letter-from-norderhav", "sea-pool-sale", "breakwater-repair-cost", "mooring-fees-published", "ebba-thorne"],
            (await site.PageAsync("/authors/clara-wynn")).Slugs());
    }

    [Fact]
    public async Task SaysWhoTheAuthorIs()
    {
        var page = await site.PageAsync("/authors/maren-vosk");

        Assert.Equal("Contributor, not on the staff", page.Words(".author .kicker"));
        Assert.Equal("Maren Vosk", page.Words("h1"));
        Assert.StartsWith("Maren Vosk taught resource economics", page.Words(".author .text"), StringComparison.Ordinal);
        Assert.Equal("Declared interests: unpaid adviser, Merl Sound Boatowners’ Association.", page.Words(".author .interests"));
        Assert.Equal(["https://writers.example/maren-vosk"], page.Targets(".links a"));
    }
}
