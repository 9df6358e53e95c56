using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Reads fixed numbers from a packed table; see <see cref="PackedFormat"/>.</summary>
internal static class PackedNumbers
{
    public static long Fixed(string table, int offset, int digits)
    {
        var value = 0L;
        foreach (var digit in table.AsSpan(offset, digits))
            value = (value << PackedFormat.DigitBits) | (uint)(digit - PackedFormat.Zero);
        return value;
    }
}
