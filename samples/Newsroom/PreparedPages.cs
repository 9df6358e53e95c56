using System.Collections.Concurrent;
using System.Security.Cryptography;
using Masthead.AspNetCore;
using Microsoft.Net.Http.Headers;

namespace Newsroom;

/// <summary>
/// Pages as they are sent. Each is rendered once, and anew when a piece comes out or the content is another one; a browser that has it asks whether it changed, and is told no more than that.
/// While somebody writes nothing is kept: a page is then as its files are.
/// </summary>
internal sealed class PreparedPages(MastheadSite site, IHostEnvironment environment)
{
    /// <summary>Of a site that has more, the others are rendered for each who asks: some thirty megabytes are kept at most.</summary>
    private const int MostKept = 2_000;

    private readonly PerEdition<ConcurrentDictionary<string, Prepared>>? known = environment.IsDevelopment() ? null : new(site, static _ => new(StringComparer.Ordinal));

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
            page = await Prepared.RenderAsync(context, render());
            if (pages.Count < MostKept)
                pages[address] = page;
        }

        context.Response.Headers.CacheControl = "no-cache";
        await TypedResults.Bytes(page.Html, page.Type, entityTag: page.Tag).ExecuteAsync(context);
    }

    private sealed record Prepared(byte[] Html, string? Type, EntityTagHeaderValue Tag)
    {
        public static async Task<Prepared> RenderAsync(HttpContext context, IResult page)
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

            var bytes = html.ToArray();
            return new Prepared(bytes, context.Response.ContentType, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(..8))}\""));
        }
    }
}
