using System.Net;
using System.Text.Json;

namespace Newsroom.Tests;

/// <summary>Articles from a minimal API.</summary>
public sealed class JsonTests(NewsroomSite site) : IClassFixture<NewsroomSite>
{
    [Fact]
    public async Task ArticlesAreWrittenToTheEnd()
    {
        using var json = await ReadAsync();

        var articles = json.RootElement.EnumerateArray().ToDictionary(static article => article.GetProperty("id").GetString()!);
        Assert.NotEmpty(articles);
        Assert.Contains(articles.Values, static article => article.GetProperty("translations").GetArrayLength() > 0);
        Assert.All(articles.Values, static article => Assert.All(
            article.GetProperty("translations").EnumerateArray(), static reference => Assert.Equal(["id", "language"], reference.EnumerateObject().Select(static property => property.Name))));
        Assert.All(articles.Values, static article => Assert.Contains(article.GetProperty("status").GetString(), (string[])["Published", "Retracted"]));
    }

    [Fact]
    public async Task NothingUnderEmbargoStandsInThem()
    {
        using var today = await ReadAsync();
        using var early = new NewsroomSite { Now = today.RootElement.EnumerateArray().Select(static article => article.GetProperty("published").GetDateTimeOffset()).Max().AddTicks(-1) };
        using var client = early.CreateClient();

        var json = await client.GetStringAsync(new Uri("/articles.json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(JsonSerializer.Serialize(today.RootElement[0].GetProperty("title").GetString()), json, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> ReadAsync()
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(new Uri("/articles.json", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), default, TestContext.Current.CancellationToken);
    }
}
