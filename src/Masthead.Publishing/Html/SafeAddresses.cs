namespace Masthead.Publishing.Html;

/// <summary>Which addresses within a text lead to a page and run nothing, and what they are as absolute ones.</summary>
/// <param name="baseAddress">What they are relative to; null leaves them as they are written.</param>
/// <param name="pathBase">The folder that paths are below.</param>
internal sealed class SafeAddresses(Uri? baseAddress, string pathBase)
{
    public static SafeAddresses AsWritten { get; } = new(null, "");

    private static readonly string[] OfPages = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    private static readonly string[] OfLinks = [.. OfPages, Uri.UriSchemeMailto, "tel"];

    /// <summary>What a link may lead to; null where it must not be one.</summary>
    public string? Link(string? address) => Of(address, OfLinks);

    /// <summary>What a page may load, such as a picture; null where it must not.</summary>
    public string? Load(string? address) => Of(address, OfPages);

    private string? Of(string? address, string[] schemes)
    {
        // As browsers read it.
        address = address?.Trim(' ');
        if (address is null || !IsSafe(address, schemes))
            return null;

        address = SitePaths.Below(pathBase, address);
        if (baseAddress is null)
            return address;

        return Uri.TryCreate(baseAddress, address, out var absolute) && schemes.Contains(absolute.Scheme, StringComparer.Ordinal) ? absolute.AbsoluteUri : null;
    }

    /// <summary>Browsers pass over control characters in a scheme, so an address has none.</summary>
    private static bool IsSafe(string address, string[] schemes)
    {
        if (address.Any(char.IsControl))
            return false;

        var end = address.AsSpan().IndexOfAny("/?#:");
        return end < 0 || address[end] != ':' || schemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase);
    }
}
