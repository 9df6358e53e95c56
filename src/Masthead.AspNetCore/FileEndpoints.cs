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
    private const string Path = "path";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public RouteGroupBuilder All => all;

    /// <summary>A file at an address, made from the route's id, or null where there is none now.</summary>
    public void Map(string pattern, Func<string?, PublishedFile?> make) =>
        all.MapMethods(pattern, Methods, context => AnswerAsync(context, make(context.GetRouteValue("id") as string)));

    /// <summary>A file that may be in several parts: <c>/sitemap.xml</c>, <c>/sitemap-1.xml</c>.</summary>
    public void MapList(string name, Func<IReadOnlyList<PublishedFile>> make)
    {
        foreach (var pattern in (string[])[name + ".xml", name + "-{number}.xml"])
            all.MapMethods(pattern, Methods, context => AnswerAsync(context, make().FirstOrDefault(file => file.Path == context.Request.Path.Value)));
    }

    /// <summary>A file beside every page.</summary>
    /// <param name="extension">What the page's path is followed by.</param>
    /// <param name="make">From the path without it.</param>
    public void MapData(string extension, Func<string, PublishedFile?> make)
    {
        // Only what ends so is ours: a site has a route of its own for all other paths.
        var pattern = RoutePatternFactory.Parse("/{**" + Path + "}", defaults: null, new RouteValueDictionary { [Path] = new EndsWithConstraint(extension) });
        all.Map(pattern, context => AnswerAsync(context, make(context.Request.Path.Value![..^extension.Length]))).WithMetadata(new HttpMethodMetadata(Methods));
    }

    private static Task AnswerAsync(HttpContext context, PublishedFile? file)
    {
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        // What becomes due, and what is withdrawn, shows at once: whoever keeps a copy asks whether it still holds.
        if (context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = "no-cache";

        // By the tag alone somebody is told that nothing changed: the date is that of the content, and stays where a piece is withdrawn or another one comes of the same day.
        context.Response.GetTypedHeaders().LastModified = file.LastModified;
        return TypedResults.Bytes(file.Content, file.ContentType, lastModified: null, entityTag: new EntityTagHeaderValue(file.ETag)).ExecuteAsync(context);
    }

    private sealed class EndsWithConstraint(string extension) : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values[routeKey] is string path && path.Length > extension.Length && path.EndsWith(extension, StringComparison.Ordinal);
    }
}
