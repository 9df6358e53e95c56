using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Newsroom;

/// <summary>The files of <c>wwwroot/styles</c> as one, in this order: a page waits for a single request, and each file is short.</summary>
internal static class StyleSheet
{
    public const string Address = "/site.css";

    private static readonly string[] Files = ["type", "page", "labels", "lists", "front", "article", "notices", "about", "onward", "search", "faults", "print"];

    public static void MapStyleSheet(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        var joined = Join(files);
        app.MapPage(Address, () => Answer(app.Environment.IsDevelopment() ? Join(files) : joined));
    }

    private static byte[] Join(IFileProvider files)
    {
        using var joined = new MemoryStream();
        foreach (var file in Files)
        {
            using var css = files.GetFileInfo($"styles/{file}.css").CreateReadStream();
            css.CopyTo(joined);
        }

        return joined.ToArray();
    }

    /// <summary>A browser that has it asks whether it changed, and is told no more than that.</summary>
    private static IResult Answer(byte[] css) =>
        Results.Bytes(css, "text/css; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(css).AsSpan(..8))}\""));
}
