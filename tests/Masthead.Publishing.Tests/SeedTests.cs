using System.Text.Json;

namespace Masthead.Publishing.Tests;

/// <summary>The article that the project was made from: every text that it has comes out, as JSON-LD and as ninjs.</summary>
public sealed class SeedTests
{
    private static readonly string[] Sources = ["Nawaz Sharif, Pakistani Prime Minister", "Sergey Shoigu, Russian Defense Minister", "ITAR TASS", "Russian media", "Russian Foreign office circles", "Indian circles in Moscow"];

    [Fact]
    public void As_JSON_LD_it_has_all_its_texts()
    {
        var (edition, article) = Read();
        using var document = JsonDocument.Parse(JsonLd.Of(edition, article));
        var node = document.RootElement;

        Assert.Equal("AnalysisNewsArticle", node.GetProperty("@type").GetString());
        Assert.Equal("Varonica Kharakov", node.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("By Varonica Kharakov", node.GetProperty("creditText").GetString());
        Assert.Equal("Moscow:", node.GetProperty("dateline").GetString());
        Assert.Equal(article.EditorNotes[0].Text, node.GetProperty("backstory")[0].GetProperty("text").GetString());
        Assert.Equal(article.Disclaimers[0].Text, node.GetProperty("hasPart")[0].GetProperty("text").GetString());
        Assert.Equal(Sources, node.GetProperty("citation").EnumerateArray().Select(static source => source.GetString()));

        // The source has no date, and none is invented.
        Assert.DoesNotContain(node.EnumerateObject(), static member => member.Name.StartsWith("date", StringComparison.Ordinal) && member.Name != "dateline");
    }

    [Fact]
    public void As_ninjs_it_has_all_its_texts()
    {
        var (edition, article) = Read();
        using var document = JsonDocument.Parse(Ninjs.Of(edition, article));
        var item = document.RootElement;
        var descriptions = item.GetProperty("descriptions").EnumerateArray().ToDictionary(static text => text.GetProperty("role").GetString()!, static text => text.GetProperty("value").GetString());

        Assert.Equal("By Varonica Kharakov", item.GetProperty("by").GetString());
        Assert.Equal("Moscow:", descriptions["dateline"]);
        Assert.Equal("Editor Note: " + article.EditorNotes[0].Text, descriptions["introduction"]);
        Assert.Equal(article.Disclaimers[0].Text, descriptions["disclaimer"]);
        Assert.Equal(article.Standfirst, descriptions["standfirst"]);
        Assert.Equal(Sources, item.GetProperty("infoSources").EnumerateArray().Select(static source => source.GetProperty("name").GetString()));
        Assert.Contains("<p>“I hope that our close cooperation will continue,” Shoigu added.</p>", item.GetProperty("bodies")[0].GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.False(item.TryGetProperty("versionCreated", out _));
    }

    private static (Edition Edition, Article Article) Read()
    {
        var edition = RealSites.Edition("seed");
        return (edition, Assert.Single(edition.Articles));
    }
}
