using Masthead.Content.Text;

namespace Masthead.CodeFixes.Tests;

/// <summary>The code fix as the engine of an IDE offers and applies it.</summary>
public sealed class LightbulbTests
{
    private const string Publication = "publisher: The Daily Harbour\nsections: [Harbour, Town]\n";

    [Theory]
    [InlineData("articles/ferry.yml", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nkind: 'analisys' # stays\n", "analisys", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nkind: 'analysis' # stays\n")]
    [InlineData("articles/ferry.md", "---\r\ntitle: Ferries\r\nbylne: ada-byron\r\npublished: 2024-05-31\r\n---\r\nThey sail. 🛳\r\n", "bylne", "---\r\ntitle: Ferries\r\nbyline: ada-byron\r\npublished: 2024-05-31\r\n---\r\nThey sail. 🛳\r\n")]
    [InlineData("articles/ferry.mdx", "+++\ntitle = 'Ferries'\nbyline = 'ada-byron'\npublished = 2024-05-31\nsection = 'Harbuor'\n+++\nThey sail.\n", "Harbuor", "+++\ntitle = 'Ferries'\nbyline = 'ada-byron'\npublished = 2024-05-31\nsection = 'harbour'\n+++\nThey sail.\n")]
    public async Task An_edit_is_offered_where_the_finding_is_and_the_finding_is_gone(string path, string text, string word, string mended)
    {
        using var site = IdeSite.Of((path, text), ("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\n"), ("masthead.yml", Publication));
        var offered = await site.OffersAsync(path, word);

        await site.ApplyAsync(offered[0]);

        Assert.Equal(mended, await site.TextOf(path));
        Assert.Empty(await site.OffersAsync(path));
        Assert.Empty(await site.DiagnosticsAsync());
    }

    [Fact]
    public async Task Each_of_several_is_offered_and_the_reason_for_leaving_it_unsaid_is_a_blank()
    {
        using var site = IdeSite.Of(
            ("articles/ferry.yml", "title: Ferries\nbyline: Lin Wei\npublished: 2024-05-31\n"),
            ("authors/lin-1.yml", "name: Lin Wei\nsameAs: https://one.example\n"),
            ("authors/lin-2.yml", "name: Lin Wei\nsameAs: https://two.example\n"));

        var offered = await site.OffersAsync("articles/ferry.yml", "Lin Wei");
        Assert.Equal(["Replace by 'lin-1'", "Replace by 'lin-2'", "Leave MH1002 unsaid, with a reason"], offered.Select(static action => action.Title));

        await site.ApplyAsync(offered[2]);
        Assert.Contains("rule: MH1002", await site.TextOf("articles/ferry.yml"), StringComparison.Ordinal);
        Assert.Contains("reason: " + TextEdit.Blank, await site.TextOf("articles/ferry.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_made_for_a_new_author_and_the_article_is_left_alone()
    {
        const string Article = "title: Ferries\nbyline: Grace Hall\npublished: 2024-05-31\n";
        using var site = IdeSite.Of(("articles/ferry.yml", Article), ("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\n"), ("articles/quay.yml", "title: The quay\nbyline: ada-byron\npublished: 2024-05-31\n"));

        await site.ApplyAsync((await site.OffersAsync("articles/ferry.yml", "Grace")).Single(static action => action.Title.Contains("grace-hall.yml", StringComparison.Ordinal)));

        Assert.StartsWith("name: Grace Hall\n", await site.TextOf("authors/grace-hall.yml"), StringComparison.Ordinal);
        Assert.Equal(["content", "authors"], site.Document("authors/grace-hall.yml").Folders);
        Assert.Equal(Article, await site.TextOf("articles/ferry.yml"));
        Assert.DoesNotContain(await site.DiagnosticsAsync(), static diagnostic => diagnostic.Id == "MH1002");
    }

    [Fact]
    public async Task Another_file_changes_where_the_edit_is_one_of_it()
    {
        using var site = IdeSite.Of(
            ("articles/ferry.yml", "title: Ferries\nbyline: ada-byron\npublished: 2024-05-31\nsection: Sea\n"), ("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\n"), ("masthead.yml", Publication));

        await site.ApplyAsync((await site.OffersAsync("articles/ferry.yml", "Sea")).Single(static action => action.Title.Contains("masthead.yml", StringComparison.Ordinal)));

        Assert.Contains("Sea", await site.TextOf("masthead.yml"), StringComparison.Ordinal);
        Assert.Empty(await site.DiagnosticsAsync());
    }
}
