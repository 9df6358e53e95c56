namespace Masthead.Content.Words;

/// <summary>Words that are looked for among the letters of a text, so that no string is made of each word there.</summary>
internal sealed class WordSet
{
    private readonly string[]?[] words;

    public WordSet(IEnumerable<string> words)
    {
        var all = words.Distinct(StringComparer.Ordinal).ToArray();
        this.words = new string[]?[256];
        foreach (var bucket in all.GroupBy(static word => BucketOf(word.AsSpan())))
            this.words[bucket.Key] = [.. bucket];
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (words[BucketOf(word)] is { } bucket)
        {
            foreach (var known in bucket)
            {
                if (word.SequenceEqual(known.AsSpan()))
                    return true;
            }
        }

        return false;
    }

    /// <summary>By the length, and by the letters that tell most words apart.</summary>
    private static int BucketOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : (byte)(word.Length * 37 + word[0] * 11 + word[word.Length / 2] * 5 + word[word.Length - 1]);
}
