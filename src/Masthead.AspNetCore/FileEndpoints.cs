using Masthead.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Net.Http.Headers;

namespace Masthead.AspNetCore;

/// <summary>Endpoints that answer with files, each made at the request.</summary>
internal sealed class FileEndpoints(RouteGroupBuilder all)
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public RouteGroupBuilder All => all;

    /// <summary>A file at an address, made from the route's id, or null where there is none now.</summary>
    public void Map(string pattern, Func<string?, PublishedFile?> make) =>
        all.MapMethods(pattern, Methods, context => AnswerAsync(context, make(context.GetRouteValue("id") as string)));

    /// <summary>A file that may be in several parts: <c>/sitemap.xml</c>, <c>/sitemap-1.xml</c>.</summary>
    public void MapList(string name, Func<IReadOnlyList<PublishedFile>> make)
    {
        all.MapMethods(name + ".xml", Methods, context => AnswerAsync(context, make()[0]));
        all.MapMethods(name + "-{number:int}.xml", Methods, context => AnswerAsync(context, make().Skip(1).FirstOrDefault(file => file.Path == $"{name}-{context.GetRouteValue("number")}.xml")));
    }

    /// <summary>A file beside every page. It comes before a site's own routes, such as <c>/{section}/{slug}</c>, which say of no path how it ends; what is no article's is left to them.</summary>
    /// <param name="extension">What the page's path is followed by.</param>
    /// <param name="site">Knows which article is at the path without it.</param>
    /// <param name="make">Makes the file.</param>
    public void MapData(string extension, MastheadSite site, Func<Edition, Article, PublishedFile?> make)
    {
        var pattern = RoutePatternFactory.Parse("/{**path}", defaults: null, new RouteValueDictionary { ["path"] = new DataConstraint(extension, site) });
        all.Map(pattern, context => AnswerAsync(context, site.DataOf(context.Request.Path.Value![..^extension.Length], make))).WithOrder(-1).WithMetadata(new HttpMethodMetadata(Methods));
    }

    private static Task AnswerAsync(HttpContext context, PublishedFile? file)
    {
        // What becomes due, and what is withdrawn, shows at once: whoever keeps a copy, be it of what is not there yet, asks whether it still holds.
        if (context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = "no-cache";

        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // By the tag alone somebody is told that nothing changed, be it by a cache between: the date of the content stays where a piece is withdrawn or another one comes of the same day.
        return TypedResults.Bytes(file.Content, file.ContentType, lastModified: null, entityTag: new EntityTagHeaderValue(file.ETag)).ExecuteAsync(context);
    }

    private sealed class DataConstraint(string extension, MastheadSite site) : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            httpContext?.Request.Path.Value is { } path && path.EndsWith(extension, StringComparison.Ordinal) && site.HasDataOf(path[..^extension.Length]);
    }
}
