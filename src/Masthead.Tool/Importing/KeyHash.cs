namespace Masthead.Tool.Importing;

/// <summary>A text as one number, the same on every machine (FNV-1a): what a million posts are known by without their texts.</summary>
internal static class KeyHash
{
    /// <summary>Of what the core takes for one address, and a little more.</summary>
    public static ulong OfAddress(string address) => Of(Uri.UnescapeDataString(address).Trim('/').ToLowerInvariant());

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = (((hash ^ (byte)character) * 1099511628211UL) ^ (byte)(character >> 8)) * 1099511628211UL;
        return hash;
    }
}
