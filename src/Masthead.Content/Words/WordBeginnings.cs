namespace Masthead.Content.Words;

/// <summary>How words begin that are looked for in every paragraph: told by three letters, most that a text has are none of them.</summary>
internal sealed class WordBeginnings
{
    private const int Letters = 3;

    private readonly bool[] beginnings = new bool[1 << 5 * Letters];

    public static WordBeginnings Of(IEnumerable<string> words)
    {
        var all = new WordBeginnings();
        foreach (var word in words)
            all.beginnings[IndexOf(word, 0)] = true;
        return all;
    }

    /// <summary>Whether the word at a place may be one of them; not, if it is none for certain.</summary>
    public bool Include(string text, int place) => beginnings[IndexOf(text, place)];

    /// <summary>Of each letter five bits, in which small ones and capitals are alike.</summary>
    private static int IndexOf(string text, int start)
    {
        var (index, end) = (0, Math.Min(text.Length, start + Letters));
        for (var place = start; place < end && BitsOf(text[place]) is > 0 and var bits; place++)
            index = index << 5 | bits;
        return index;
    }

    private static int BitsOf(char character) => character switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => character & 31,
        < '\u0080' => 0,
        _ => char.IsLetter(character) ? 1 + char.ToLowerInvariant(character) % 31 : 0,
    };
}
