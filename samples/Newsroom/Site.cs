using Masthead;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Components.Pages;
using Newsroom.Content;

namespace Newsroom;

/// <summary>Which address shows what.</summary>
internal static class Site
{
    public static void MapSite(this WebApplication app)
    {
        app.MapGet("/", static () => Page<FrontPage>());
        app.MapGet(Addresses.AllArticles, static (TimeProvider clock) => List("All articles", Articles.Published(clock)));
        app.MapGet("/articles.json", static (TimeProvider clock) => Articles.Published(clock));
        app.MapGet("/sections/{id}", ShowSection);
        app.MapGet("/tags/{id}", ShowTag);
        app.MapGet(Addresses.Writers, static () => Page<WritersPage>());
        app.MapGet("/authors/{id}", ShowAuthor);
        app.MapGet(Addresses.Labels, static () => Page<LabelsPage>());
        app.MapGet(Addresses.Corrections, static () => Page<CorrectionsPage>());
        app.MapStyleSheet();
        app.MapMasthead();
        app.MapFallback("{*path}", ShowArticle);
    }

    /// <summary>Nothing here needs a script, and nothing comes from elsewhere.</summary>
    public static void UseContentSecurityPolicy(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
        return next(context);
    });

    /// <summary>What is not out yet does not exist for a reader. One article has one address: earlier ones, and other ways to write it, lead there.</summary>
    private static IResult ShowArticle(HttpRequest request, TimeProvider clock) =>
        Articles.PublishedAt(request.Path, clock) is not { } article ? NotFound()
        : article.IsAt(request.Path) ? Page<ArticlePage>(new { Article = article })
        : Results.LocalRedirect(article.Url, permanent: true);

    private static IResult ShowSection(string id, TimeProvider clock) =>
        Sections.Find(id) is { } section ? List(section.Name, Articles.In(section).Published(clock)) : NotFound();

    private static IResult ShowTag(string id, TimeProvider clock) =>
        Tags.Find(id) is { } tag ? List($"About: {tag.Name}", Articles.Tagged(tag).Published(clock)) : NotFound();

    private static IResult ShowAuthor(string id) =>
        Authors.Find(id) is { } author ? Page<AuthorPage>(new { Author = author }) : NotFound();

    /// <summary>A section or a tag of which nothing is out yet would tell what is coming.</summary>
    private static IResult List(string heading, IEnumerable<Article> articles)
    {
        Article[] listed = [.. articles];
        return listed.Length == 0 ? NotFound() : Page<ListPage>(new { Heading = heading, Articles = listed });
    }

    private static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };

    private static RazorComponentResult<TPage> Page<TPage>(object? parameters = null)
        where TPage : IComponent => new(parameters ?? new { });
}
