using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>A hash table from slugs or addresses to articles' numbers, half empty at least: open addressing, linear probing.</summary>
internal sealed class HashTable
{
    /// <summary>In each place the hash above, the number plus one below; 0 where nothing is.</summary>
    private readonly ulong[] places;

    /// <param name="rows">Hashes, six digits each.</param>
    /// <param name="haveNumbers">Whether each is followed by the article's number, four digits; else that is the row's.</param>
    public HashTable(string rows, bool haveNumbers)
    {
        var width = PackedFormat.HashDigits + (haveNumbers ? PackedFormat.ArticleDigits : 0);
        var count = rows.Length / width;
        var size = 2;
        while (size < count * 2)
            size *= 2;

        places = new ulong[size];
        for (var row = 0; row < count; row++)
        {
            var hash = (uint)PackedNumbers.Fixed(rows, row * width, PackedFormat.HashDigits);
            var number = haveNumbers ? (int)PackedNumbers.Fixed(rows, row * width + PackedFormat.HashDigits, PackedFormat.ArticleDigits) : row;
            var place = First(hash);
            while (!IsEmpty(place))
                place = Next(place);
            places[place] = ((ulong)hash << 32) | (uint)(number + 1);
        }
    }

    public int First(uint hash) => (int)(hash & (uint)(places.Length - 1));

    public int Next(int place) => (place + 1) & (places.Length - 1);

    public bool IsEmpty(int place) => places[place] == 0;

    public uint HashAt(int place) => (uint)(places[place] >> 32);

    public int NumberAt(int place) => (int)(uint)places[place] - 1;
}
