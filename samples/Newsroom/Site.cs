using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Components.Pages;
using Newsroom.Content;

namespace Newsroom;

/// <summary>Which address shows what.</summary>
internal static class Site
{
    public static void MapSite(this WebApplication app)
    {
        app.MapGet("/", static () => new RazorComponentResult<FrontPage>());
        app.MapGet("/articles/{slug}", ShowArticle);
        app.MapGet("/authors/{id}", ShowAuthor);
        app.MapFallback("{*path}", NotFound);
    }

    /// <summary>Nothing here needs a script, and nothing comes from elsewhere.</summary>
    public static void UseContentSecurityPolicy(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
        return next(context);
    });

    /// <summary>What is not out yet does not exist for a reader.</summary>
    private static IResult ShowArticle(string slug, TimeProvider clock) =>
        Articles.Find(slug) is { } article && article.IsPublished(clock.GetUtcNow())
            ? new RazorComponentResult<ArticlePage>(new { Article = article })
            : NotFound();

    private static IResult ShowAuthor(string id) =>
        Authors.Find(id) is { } author ? new RazorComponentResult<AuthorPage>(new { Author = author }) : NotFound();

    private static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };
}
