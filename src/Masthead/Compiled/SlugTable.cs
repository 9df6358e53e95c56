using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>A hash table from slugs to articles' numbers, half empty at least: open addressing, linear probing.</summary>
internal sealed class SlugTable
{
    /// <summary>In each place the hash above, the number plus one below; 0 where nothing is.</summary>
    private readonly ulong[] places;

    /// <param name="hashes">Of each article's slug, six digits.</param>
    public SlugTable(string hashes)
    {
        var count = hashes.Length / PackedFormat.HashDigits;
        var size = 2;
        while (size < count * 2)
            size *= 2;

        places = new ulong[size];
        for (var number = 0; number < count; number++)
        {
            var hash = (uint)PackedNumbers.Fixed(hashes, number * PackedFormat.HashDigits, PackedFormat.HashDigits);
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
