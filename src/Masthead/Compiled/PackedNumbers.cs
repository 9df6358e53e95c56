using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Reads fixed numbers from a packed table; see <see cref="PackedFormat"/>.</summary>
internal static class PackedNumbers
{
    public static long Fixed(ReadOnlySpan<byte> table, int offset, int digits)
    {
        var value = 0L;
        foreach (var digit in table.Slice(offset, digits))
            value = (value << PackedFormat.DigitBits) | (uint)(digit - PackedFormat.Zero);
        return value;
    }
}
