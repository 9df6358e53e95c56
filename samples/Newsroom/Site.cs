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
        app.MapGet("/articles/{slug}", ShowArticle);
        app.MapGet("/{language}/articles/{slug}", ShowArticle);
        app.MapGet("/authors/{id}", ShowAuthor);
        app.MapFallback("{*path}", ShowMoved);
    }

    /// <summary>Nothing here needs a script, and nothing comes from elsewhere.</summary>
    public static void UseContentSecurityPolicy(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
        return next(context);
    });

    /// <summary>What is not out yet does not exist for a reader. One article has one address.</summary>
    private static IResult ShowArticle(string slug, string? language, HttpRequest request, TimeProvider clock) =>
        Articles.FindPublished(slug, clock, language) is not { } article ? NotFound()
        : article.Url == request.Path ? Page<ArticlePage>(new { Article = article })
        : To(article);

    private static IResult ShowAuthor(string id) =>
        Authors.Find(id) is { } author ? Page<AuthorPage>(new { Author = author }) : NotFound();

    /// <summary>Earlier addresses lead to where the article is now.</summary>
    private static IResult ShowMoved(HttpRequest request, TimeProvider clock) =>
        Articles.Published(clock).FirstOrDefault(article => article.Aliases.Contains(request.Path.Value)) is { } moved
            ? To(moved)
            : NotFound();

    private static IResult To(Article article) => Results.LocalRedirect(new PathString(article.Url).ToUriComponent(), permanent: true);

    private static RazorComponentResult<NotFoundPage> NotFound() => new() { StatusCode = StatusCodes.Status404NotFound };

    private static RazorComponentResult<TPage> Page<TPage>(object? parameters = null)
        where TPage : IComponent => new(parameters ?? new { });
}
