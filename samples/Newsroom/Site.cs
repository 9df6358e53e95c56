using System.Globalization;
using Masthead;
using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Components;
using Newsroom.Components.Pages;
using Newsroom.Content;
using Newsroom.Search;

namespace Newsroom;

/// <summary>Which address shows what.</summary>
internal static class Site
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSite(this WebApplication app)
    {
        app.MapPage("/", static () => new Page<FrontPage>("/"));
        app.MapPage(Addresses.AllArticles, static (TimeProvider clock) => List(Addresses.AllArticles, "All articles", Articles.Published(clock)));
        app.MapPage("/articles.json", static (TimeProvider clock) => Articles.Published(clock));
        app.MapPage(Addresses.Sections + "/{id}", ShowSection);
        app.MapPage(Addresses.Topics, static () => new Page<TagsPage>(Addresses.Topics));
        app.MapPage(Addresses.Topics + "/{id}", ShowTag);
        app.MapPage(Addresses.Writers, static () => new Page<WritersPage>(Addresses.Writers));
        app.MapPage(Addresses.Writers + "/{id}", ShowAuthor);
        app.MapPage(Addresses.Labels, static () => new Page<LabelsPage>(Addresses.Labels));
        app.MapPage(Addresses.Corrections, static () => new Page<CorrectionsPage>(Addresses.Corrections));
        app.MapPage(Addresses.Search, Search);
        app.MapStyleSheet();
        app.MapMasthead();
        app.MapFallback("{*path}", ShowArticle);
    }

    /// <summary>What answers at an address; without its text for who asks only whether it is there, as checks of links do.</summary>
    public static void MapPage(this WebApplication app, string pattern, Delegate page) => app.MapMethods(pattern, Reading, page);

    /// <summary>Nothing here needs a script, and nothing comes from elsewhere. While somebody writes, <c>dotnet watch</c> has one that loads the page again.</summary>
    public static void UseContentSecurityPolicy(this WebApplication app)
    {
        var policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";
        if (app.Environment.IsDevelopment())
            policy += "; script-src 'self'; connect-src 'self' ws://localhost:* wss://localhost:*";
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            return next(context);
        });
    }

    /// <summary>What is not out yet does not exist for a reader. One article has one address: earlier ones, and other ways to write it, lead there.</summary>
    private static IResult ShowArticle(HttpRequest request, TimeProvider clock, IHostEnvironment environment) =>
        Articles.PublishedAt(request.Path, clock) is not { } article ? Missing(request, environment)
        : !article.IsAt(request.Path) ? Results.Redirect(article.Url, permanent: true)
        : article.IsPage ? new Page<SitePage>(article.Url, () => new { Article = article })
        : new Page<ArticlePage>(article.Url, () => new { Article = article });

    /// <summary>Who writes is told why a piece is not there, as far as its file is to blame.</summary>
    private static IResult Missing(HttpRequest request, IHostEnvironment environment) =>
        environment.IsDevelopment() && Articles.At(request.Path) is { Errors.Count: > 0 } article
            ? new RazorComponentResult<WithheldPage>(new { Article = article }) { StatusCode = StatusCodes.Status404NotFound }
            : NotFound();

    private static IResult ShowSection(string id, TimeProvider clock) =>
        Sections.Find(id) is { } section ? List(Addresses.Of(section), section.Name, Articles.In(section).Published(clock), hasFeed: true) : NotFound();

    private static IResult ShowTag(string id, TimeProvider clock) =>
        Tags.Find(id) is { } tag ? List(Addresses.Of(tag), $"About: {tag.Name}", Articles.Tagged(tag).Published(clock), hasFeed: true) : NotFound();

    private static IResult ShowAuthor(string id) =>
        Authors.Find(id) is { } author && Addresses.Of(author) is { } address ? new Page<AuthorPage>(address, () => new { Author = author }) : NotFound();

    /// <summary>A section or a tag of which nothing is out yet would tell what is coming.</summary>
    private static IResult List(string address, string heading, IEnumerable<Article> articles, bool hasFeed = false) =>
        articles.Any() ? new Page<ListPage>(address, () => new { Heading = heading, Articles = articles.ToArray(), Feed = hasFeed ? $"{address}/feed.xml" : null }) : NotFound();

    private static RazorComponentResult<SearchPage> Search(PerEdition<SearchIndex> index, string? q, string? page)
    {
        var query = string.Concat((q ?? "").Where(static character => !char.IsControl(character))).Trim();
        if (query.Length > SearchForm.Longest)
            query = query[..(char.IsHighSurrogate(query[SearchForm.Longest - 1]) ? SearchForm.Longest - 1 : SearchForm.Longest)];
        var found = query is "" ? [] : index.Value.Find(query);
        var number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, SearchPage.PagesOf(found)) : 1;
        return new RazorComponentResult<SearchPage>(new { Query = query, Found = found, Number = number });
    }

    private static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };
}
