namespace Masthead.Shared;

/// <summary>
/// How generated code keeps numbers: as ASCII, so that a table is one text, which costs the C# compiler next to nothing. A digit is
/// one character from '0' (0) to 'o' (63).
/// Fixed numbers have a set count of digits, most significant first. Free numbers have five bits a digit, least
/// significant first; the sixth bit says that another digit follows. Compiled into the library and the generator alike.
/// </summary>
internal static class PackedFormat
{
    public const int DigitBits = 6;
    public const int DigitMask = (1 << DigitBits) - 1;
    public const char Zero = '0';

    public const int FreeBits = 5;
    public const int FreeMask = (1 << FreeBits) - 1;
    public const int Continues = 1 << FreeBits;

    /// <summary>Digits of an offset into a group's numbers.</summary>
    public const int OffsetDigits = 4;

    /// <summary>Digits of a group's number and of a slot in it.</summary>
    public const int GroupDigits = 2;
    public const int SlotDigits = 3;

    /// <summary>Digits of an article's number, which is its place in the order of ids.</summary>
    public const int ArticleDigits = 4;

    /// <summary>Digits of a 32-bit hash.</summary>
    public const int HashDigits = 6;

    /// <summary>Digits of an offset into a table of keys or of postings.</summary>
    public const int KeyDigits = 5;
}
