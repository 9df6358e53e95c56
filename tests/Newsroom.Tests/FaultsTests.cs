using Masthead;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Newsroom.Components;

namespace Newsroom.Tests;

/// <summary>What a page says to who writes. That a broken file gets there is tested with a copy of the site, as a package's user has it.</summary>
public sealed class FaultsTests
{
    [Fact]
    public async Task FindingSaysWhereItIsAndWhatAndIsEscaped()
    {
        var article = new Article
        {
            Id = "town/broken",
            Slug = "broken",
            Title = "Broken",
            HasErrors = true,
            Errors = [new ContentError { File = "articles/town/broken.md", Line = 3, Id = "MH4004", Message = "'<soon>' is not a date." }],
        };
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Findings>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Findings.Article)] = article }))).ToHtmlString());

        Assert.Contains("<code>articles/town/broken.md:3</code>", html, StringComparison.Ordinal);
        Assert.Contains(">MH4004</a>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;soon&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task SoundSiteHasNoStrip(string environment)
    {
        await using var site = new NewsroomSite { Environment = environment };

        Assert.Empty((await site.PageAsync("/")).QuerySelectorAll(".faults"));
    }
}
