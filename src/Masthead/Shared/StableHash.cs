namespace Masthead.Shared;

/// <summary>
/// FNV-1a over UTF-16, two characters at a time and in two lanes that do not wait for each other: the same in every process, unlike a
/// string's own hash code. Compiled into the library and the generator alike.
/// </summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(string text)
    {
        unchecked
        {
            uint first = Basis, second = Prime;
            var i = 0;
            for (; i + 3 < text.Length; i += 4)
            {
                first = (first ^ text[i] ^ ((uint)text[i + 1] << 16)) * Prime;
                second = (second ^ text[i + 2] ^ ((uint)text[i + 3] << 16)) * Prime;
            }

            for (; i < text.Length; i++)
                first = (first ^ text[i]) * Prime;

            // The low bits choose a place in a table: let the high ones count.
            var hash = (first ^ (second >> 7) ^ (second << 25)) * Prime;
            return hash ^ (hash >> 15);
        }
    }
}
