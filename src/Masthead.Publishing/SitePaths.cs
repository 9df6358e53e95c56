namespace Masthead.Publishing;

/// <summary>Paths of a site that is served below a folder: <c>/paper</c> of <c>https://example.org/paper</c>. Content, routes and files write them without it, as ASP.NET Core's <c>PathBase</c> has it.</summary>
internal static class SitePaths
{
    /// <summary>The folder that an address is: begins with <c>/</c> and ends without; nothing at the host's root. A page that stands for its folder (<c>/paper/index.html</c>) is in it.</summary>
    public static string BaseOf(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return (path.AsSpan(name).StartsWith("index.", StringComparison.OrdinalIgnoreCase) ? path[..name] : path).TrimEnd('/');
    }

    /// <summary>A path as a page links to it: below the folder, once. Anything else stays as it is.</summary>
    public static string Below(string pathBase, string address) =>
        pathBase.Length == 0 || !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal) || IsBelow(pathBase, address) ? address : pathBase + address;

    /// <summary>A path as it is within the folder.</summary>
    public static string Within(string pathBase, string path) => pathBase.Length > 0 && EndIn(path, pathBase) is { } end ? end == path.Length ? "/" : path[end..] : path;

    /// <summary>Whether a path, or an address by the folder's, is the folder or something in it.</summary>
    public static bool IsBelow(string pathBase, string address) => EndIn(address, pathBase) is not null;

    /// <summary>Where the folder ends in an address, be its letters percent-encoded or not; null where the address is not below it.</summary>
    private static int? EndIn(string address, string pathBase)
    {
        var end = pathBase.Length;
        if (!address.StartsWith(pathBase, StringComparison.Ordinal))
        {
            if (!address.Contains('%', StringComparison.Ordinal) && !pathBase.Contains('%', StringComparison.Ordinal))
                return null;

            end = EndOf(address, pathBase.AsSpan().Count('/'));
            if (Uri.UnescapeDataString(address[..end]) != Uri.UnescapeDataString(pathBase))
                return null;
        }

        return end == address.Length || address[end] is '/' or '?' or '#' ? end : null;
    }

    /// <summary>Where so many segments end.</summary>
    private static int EndOf(string address, int segments)
    {
        for (var i = 0; i < address.Length; i++)
        {
            if (address[i] is '?' or '#' || (address[i] == '/' && segments-- == 0))
                return i;
        }

        return address.Length;
    }
}
