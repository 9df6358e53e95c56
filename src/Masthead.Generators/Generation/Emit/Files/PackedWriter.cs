using System.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>Writes numbers as ASCII; see <see cref="PackedFormat"/>.</summary>
internal static class PackedWriter
{
    public static void Fixed(StringBuilder table, long value, int digits)
    {
        for (var shift = (digits - 1) * PackedFormat.DigitBits; shift >= 0; shift -= PackedFormat.DigitBits)
            table.Append((char)(PackedFormat.Zero + ((value >> shift) & PackedFormat.DigitMask)));
    }

    public static void Free(StringBuilder table, ulong value)
    {
        do
        {
            var digit = (int)(value & PackedFormat.FreeMask);
            value >>= PackedFormat.FreeBits;
            table.Append((char)(PackedFormat.Zero + (value == 0 ? digit : digit | PackedFormat.Continues)));
        }
        while (value != 0);
    }
}
