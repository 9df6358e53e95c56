namespace Masthead.Shared;

/// <summary>FNV-1a over UTF-16: the same in every process, unlike a string's own hash code. Compiled into the library and the generator alike.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var character in text)
                hash = (hash ^ character) * 16777619u;

            // The low bits choose a place in a table: let the high ones count.
            return hash ^ (hash >> 15);
        }
    }
}
