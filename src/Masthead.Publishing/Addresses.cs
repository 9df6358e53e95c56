using System.Buffers;

namespace Masthead.Publishing;

/// <summary>Makes addresses of a site absolute.</summary>
internal sealed class Addresses
{
    /// <summary>What stands in a path as it is; the rest goes through <see cref="Uri"/>, which takes ten times as long.</summary>
    private static readonly SearchValues<char> PathLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_~.@");

    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.-");

    private readonly Uri site;

    private readonly string origin;

    /// <summary>What a path is relative to.</summary>
    private readonly Uri folder;

    /// <param name="address">The site's own.</param>
    public Addresses(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var read) || !IsOfTheWeb(read))
        {
            throw new ArgumentException(
                $"A site is published under an absolute address: write 'publisher: {{ url: https://… }}' in masthead.yml, or pass it.{(address is null ? "" : $" '{address}' is none.")}", nameof(address));
        }

        site = new Uri(Ascii(read));
        // A link that began with two slashes would lead to another host.
        if (site.AbsolutePath.StartsWith("//", StringComparison.Ordinal))
            site = new UriBuilder(site) { Path = "/" + site.AbsolutePath.TrimStart('/') }.Uri;
        origin = site.GetLeftPart(UriPartial.Authority);
        PathBase = SitePaths.BaseOf(site.AbsolutePath);
        folder = new Uri(origin + PathBase + "/");
    }

    /// <summary>The site's address, in its normal form.</summary>
    public string Site => site.AbsoluteUri;

    /// <summary>Its host, in ASCII.</summary>
    public string Host => site.IdnHost;

    /// <summary>The folder that it is below; nothing at its host's root.</summary>
    public string PathBase { get; }

    /// <summary>Whether an absolute address, as <see cref="Absolute"/> gives it, is one of the site.</summary>
    public bool IsOfSite(string address) => SitePaths.IsBelow(origin + PathBase, address);

    /// <param name="address">A path or an address.</param>
    /// <param name="from">The path that it is meant from.</param>
    /// <returns>Null where it is no address of the web.</returns>
    public string? Absolute(string address, string? from = null)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains("/.", StringComparison.Ordinal) && !address.AsSpan().ContainsAnyExcept(PathLetters))
            return origin + SitePaths.Below(PathBase, address);

        var start = from is null ? folder : new Uri(folder, SitePaths.Below(PathBase, from));
        return address.Length > 0 && Uri.TryCreate(start, SitePaths.Below(PathBase, address), out var read) && IsOfTheWeb(read) ? Ascii(read) : null;
    }

    /// <summary>An address that is absolute as it stands, percent-encoded; null where it is none of the web.</summary>
    public static string? OfTheWeb(string? address) => address is not null && IsPlain(address) ? address : Uri.TryCreate(address, UriKind.Absolute, out var read) && IsOfTheWeb(read) ? Ascii(read) : null;

    /// <summary>Whether nothing about it could be written otherwise: small letters up to a slash, and what stands in a path as it is behind it.</summary>
    private static bool IsPlain(string address)
    {
        const string Start = "https://";
        if (!address.StartsWith(Start, StringComparison.Ordinal))
            return false;

        var rest = address.AsSpan(Start.Length);
        var path = rest.IndexOf('/');
        return path > 0 && !rest[..path].ContainsAnyExcept(HostLetters) && rest[path - 1] != '.' && !rest[path..].ContainsAnyExcept(PathLetters) && rest.IndexOf("/.", StringComparison.Ordinal) < 0;
    }

    /// <summary>As RFC 3986 has it, and validators ask for: <see cref="Uri"/> leaves a host in its own letters, and brackets as they are.</summary>
    private static string Ascii(Uri address)
    {
        var text = address.AbsoluteUri;
        if (System.Text.Ascii.IsValid(text) && !text.AsSpan().ContainsAny('[', ']'))
            return text;

        var host = address.HostNameType == UriHostNameType.Dns ? address.IdnHost : address.Host;
        var user = address.UserInfo.Length > 0 ? address.UserInfo + "@" : "";
        var port = address.IsDefaultPort ? "" : string.Create(null, $":{address.Port}");
        var rest = (address.PathAndQuery + address.Fragment).Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
        return $"{address.Scheme}://{user}{host}{port}{rest}";
    }

    private static bool IsOfTheWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
