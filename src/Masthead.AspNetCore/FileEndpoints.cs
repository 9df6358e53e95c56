using Masthead.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Masthead.AspNetCore;

/// <summary>Endpoints that answer with files of a site.</summary>
internal sealed class FileEndpoints(RouteGroupBuilder all, MastheadSite site)
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public RouteGroupBuilder All => all;

    /// <summary>A file at an address, made from the route's id, or null where there is none now.</summary>
    public void Map(string pattern, Func<Edition, string?, PublishedFile?> make) => all.MapMethods(pattern, Methods, context =>
    {
        var id = context.GetRouteValue("id") as string;
        return AnswerAsync(context, site.Files(id is null ? pattern : $"{pattern} {ServedPath.Of(id)}", edition => make(edition, id) is { } file ? [file] : []) is [var made] ? made : null);
    });

    /// <summary>A file that may be in several parts: <c>/sitemap.xml</c>, <c>/sitemap-1.xml</c>.</summary>
    public void MapList(string name, Func<Edition, IReadOnlyList<PublishedFile>> make)
    {
        all.MapMethods(name + ".xml", Methods, context => AnswerAsync(context, site.Files(name, make)[0]));
        all.MapMethods(name + "-{number:int}.xml", Methods, context => AnswerAsync(context, site.Files(name, make).Skip(1).FirstOrDefault(file => file.Path == $"{name}-{context.GetRouteValue("number")}.xml")))
            .WithMetadata(new PartTest(name));
    }

    /// <summary>A file beside every page. It comes before a site's own routes, such as <c>/{section}/{slug}</c>, which say of no path how it ends; what is no article's is left to them.</summary>
    /// <param name="extension">What the page's path is followed by.</param>
    /// <param name="make">Makes the file.</param>
    public void MapData(string extension, Func<Edition, Article, PublishedFile?> make) =>
        all.MapMethods("/{**path}", Methods, context => AnswerAsync(context, site.DataOf(context.Request.Path.Value![..^extension.Length], make)))
            .WithOrder(-1)
            .WithMetadata(new DataTest(extension, site));

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

    private sealed record PartTest(string Name) : PathTest
    {
        public override bool Takes(string path) => IsPart(path.AsSpan().TrimEnd('/'));

        private bool IsPart(ReadOnlySpan<char> path)
        {
            var dash = path.LastIndexOf('-');
            return dash >= 0 && path[..dash].EndsWith(Name, StringComparison.OrdinalIgnoreCase) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && path.Length > dash + 5 && !path[(dash + 1)..^4].ContainsAnyExceptInRange('0', '9');
        }
    }

    private sealed record DataTest(string Extension, MastheadSite Site) : PathTest
    {
        public override bool Takes(string path) => path.EndsWith(Extension, StringComparison.Ordinal) && Site.HasDataOf(path[..^Extension.Length]);
    }
}
