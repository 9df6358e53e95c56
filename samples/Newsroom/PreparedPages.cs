using System.Collections.Concurrent;
using Masthead.AspNetCore;
using Masthead.Publishing;
using Microsoft.Net.Http.Headers;

namespace Newsroom;

/// <summary>
/// Pages as they are sent. Each is rendered once, and anew when a piece comes out or the content is another one.
/// While somebody writes nothing is kept: a page is then as its files are.
/// </summary>
internal sealed class PreparedPages(MastheadSite site, IHostEnvironment environment)
{
    /// <summary>Of a site that has more, the others are rendered for each who asks: some thirty megabytes are kept at most.</summary>
    private const int MostKept = 2_000;

    private readonly PerEdition<ConcurrentDictionary<string, PublishedFile>>? known = environment.IsDevelopment() ? null : new(site, static _ => new(StringComparer.Ordinal));

    /// <summary>A browser that has it asks whether it changed, and is told no more than that.</summary>
    public static IResult Answer(PublishedFile file) => TypedResults.Bytes(file.Content, file.ContentType, entityTag: new EntityTagHeaderValue(file.ETag));

    /// <summary>Sends the page of an address. Another way to write the address is answered too, and kept nowhere: there is no end of them.</summary>
    /// <param name="context">The request.</param>
    /// <param name="address">That of the page, as it stands in a link.</param>
    /// <param name="render">Makes the page.</param>
    public async Task SendAsync(HttpContext context, string address, Func<IResult> render)
    {
        if (known is null || context.Request.Path.Value != Uri.UnescapeDataString(address))
        {
            await render().ExecuteAsync(context);
            return;
        }

        var pages = known.Value;
        if (!pages.TryGetValue(address, out var page))
        {
            page = await RenderAsync(context, address, render());
            if (pages.Count < MostKept)
                pages[address] = page;
        }

        context.Response.Headers.CacheControl = "no-cache";
        await Answer(page).ExecuteAsync(context);
    }

    private static async Task<PublishedFile> RenderAsync(HttpContext context, string address, IResult page)
    {
        var sent = context.Response.Body;
        using var html = new MemoryStream();
        context.Response.Body = html;
        try
        {
            await page.ExecuteAsync(context);
        }
        finally
        {
            context.Response.Body = sent;
        }

        return new PublishedFile(address, context.Response.ContentType!, html.ToArray(), lastModified: null);
    }
}
