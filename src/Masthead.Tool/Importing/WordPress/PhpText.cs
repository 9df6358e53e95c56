using System.Globalization;
using System.Text;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>One text out of what PHP has serialized: <c>s:6:"credit";s:4:"Ada ";</c>. Lengths are of bytes, and nothing else is read.</summary>
internal static class PhpText
{
    /// <summary>Null where the key is not there, or the text is empty or cut.</summary>
    public static string? Of(string serialized, string key)
    {
        var lead = string.Create(CultureInfo.InvariantCulture, $"s:{Encoding.UTF8.GetByteCount(key)}:\"{key}\";s:");
        var start = serialized.IndexOf(lead, StringComparison.Ordinal);
        if (start < 0)
            return null;

        var rest = serialized.AsSpan(start + lead.Length);
        var colon = rest.IndexOf(':');
        if (colon <= 0 || !int.TryParse(rest[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length == 0 || rest.Length < colon + 3 || rest[colon + 1] != '"')
            return null;

        var bytes = Encoding.UTF8.GetBytes(rest[(colon + 2)..Math.Min(rest.Length, colon + 2 + length)].ToString());
        return bytes.Length < length ? null : Encoding.UTF8.GetString(bytes, 0, length).Trim() is { Length: > 0 } text ? text : null;
    }
}
