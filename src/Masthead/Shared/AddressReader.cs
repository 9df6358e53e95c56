namespace Masthead.Shared;

/// <summary>
/// An address as it is compared, a byte of UTF-8 at a time, whether it is percent-encoded or not. A slash at its start does not count; an
/// encoded slash is none. Compiled into the library and the generator alike.
/// </summary>
internal struct AddressReader
{
    /// <summary>What <see cref="Next"/> gives behind the last byte.</summary>
    public const int End = -1;

    private const int EncodedSlash = 0x100;

    private readonly string text;
    private readonly int end;
    private readonly bool isEncoded;
    private readonly bool isExact;
    private int place;

    /// <summary>The rest of a character that takes several bytes, the next one lowest.</summary>
    private uint rest;

    /// <param name="text">The address, and what may stand behind it.</param>
    /// <param name="isEncoded">Whether a percent sign before two digits stands for a byte.</param>
    /// <param name="length">How much of the text is read.</param>
    /// <param name="isExact">Whether the case of ASCII letters and a slash at the end count.</param>
    public AddressReader(string text, bool isEncoded, int length, bool isExact)
    {
        this.text = text;
        this.isEncoded = isEncoded;
        this.isExact = isExact;
        end = length;
        while (place < end && text[place] == '/')
            place++;
        while (!isExact && end > place && text[end - 1] == '/')
            end--;
    }

    /// <summary>An address of an article, as generated code has it.</summary>
    public AddressReader(string text, bool isExact = false)
        : this(text, isEncoded: true, text.Length, isExact)
    {
    }

    public int Next()
    {
        if (rest != 0)
        {
            var next = (int)(rest & 0xFF);
            rest >>= 8;
            return next;
        }

        if (place >= end)
            return End;

        var character = text[place++];
        if (character == '%' && isEncoded && place + 1 < end && Digit(text[place]) is >= 0 and var high && Digit(text[place + 1]) is >= 0 and var low)
        {
            place += 2;
            var value = (high << 4) | low;
            return value == '/' ? EncodedSlash : Folded(value);
        }

        return character < '\u0080' ? Folded(character) : First(character);
    }

    /// <summary>The same for two addresses that are one.</summary>
    public readonly uint Hash()
    {
        unchecked
        {
            var hash = 2166136261;
            var reader = this;
            for (var value = reader.Next(); value != End; value = reader.Next())
                hash = (hash ^ (uint)value) * 16777619;

            // The low bits choose a place in a table: let the high ones count.
            return hash ^ (hash >> 15);
        }
    }

    /// <summary>Whether the rest of both is the same.</summary>
    public readonly bool IsAs(AddressReader other)
    {
        var reader = this;
        while (true)
        {
            var value = reader.Next();
            if (value != other.Next())
                return false;
            if (value == End)
                return true;
        }
    }

    private readonly int Folded(int value) => !isExact && value is >= 'A' and <= 'Z' ? value | 0x20 : value;

    /// <summary>The first byte of a character outside ASCII. A lone surrogate is what UTF-8 has in its place.</summary>
    private int First(char character)
    {
        var rune = (uint)character;
        if (char.IsHighSurrogate(character) && place < end && char.IsLowSurrogate(text[place]))
            rune = (uint)char.ConvertToUtf32(character, text[place++]);
        else if (char.IsSurrogate(character))
            rune = '\uFFFD';

        switch (rune)
        {
            case < 0x800:
                rest = Byte(0);
                return (int)(0xC0 | (rune >> 6));
            case < 0x10000:
                rest = Byte(6) | (Byte(0) << 8);
                return (int)(0xE0 | (rune >> 12));
            default:
                rest = Byte(12) | (Byte(6) << 8) | (Byte(0) << 16);
                return (int)(0xF0 | (rune >> 18));
        }

        uint Byte(int shift) => 0x80 | ((rune >> shift) & 0x3F);
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };
}
