using Masthead.Publishing;
using Microsoft.Extensions.FileProviders;

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
        app.MapPage(Address, () => PreparedPages.Answer(app.Environment.IsDevelopment() ? Join(files) : joined));
    }

    private static PublishedFile Join(IFileProvider files)
    {
        using var joined = new MemoryStream();
        foreach (var file in Files)
        {
            using var css = files.GetFileInfo($"styles/{file}.css").CreateReadStream();
            css.CopyTo(joined);
        }

        return new PublishedFile(Address, "text/css; charset=utf-8", joined.ToArray(), lastModified: null);
    }
}
