using System.ComponentModel;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>Reads one record of a group: its numbers in order, its texts in order too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RecordReader
{
    private readonly string data;
    private readonly int slot;
    private int numberPosition;
    private int textPosition;

    /// <param name="data">As generated code gives it to <see cref="RecordGroup{T}"/>.</param>
    /// <param name="slot">Zero-based.</param>
    internal RecordReader(string data, int slot)
    {
        this.data = data;
        this.slot = slot;
        numberPosition = (int)PackedNumbers.Fixed(data, (slot + 2) * PackedFormat.OffsetDigits, PackedFormat.OffsetDigits);
        textPosition = (int)PackedNumbers.Fixed(data, PackedFormat.OffsetDigits, PackedFormat.OffsetDigits) + ReadInt32();
    }

    /// <summary>How many records a group has.</summary>
    /// <param name="data">As generated code gives it.</param>
    internal static int CountOf(string data) => (int)PackedNumbers.Fixed(data, 0, PackedFormat.OffsetDigits);

    /// <summary>The details of this record, to be read when they are first asked for. They stand behind all records, in the same order.</summary>
    /// <param name="group">Reads them.</param>
    internal readonly DetailsReference DetailsOf(ArticleGroup group) => new(group, data, CountOf(data) + slot);

    /// <summary>The next number, up to 64 bits.</summary>
    [CLSCompliant(false)]
    public ulong ReadNumber()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += PackedFormat.FreeBits)
        {
            var digit = data[numberPosition++] - PackedFormat.Zero;
            value |= (ulong)(uint)(digit & PackedFormat.FreeMask) << shift;
            if ((digit & PackedFormat.Continues) == 0)
                return value;
        }
    }

    /// <summary>The next number, up to 31 bits.</summary>
    public int ReadInt32() => (int)ReadNumber();

    /// <summary>The next text; null where none was written.</summary>
    public string? ReadOptionalText() => TryReadText(out var text) ? text.ToString() : null;

    /// <summary>The next text, in place; false where none was written.</summary>
    internal bool TryReadText(out ReadOnlySpan<char> text)
    {
        var lengthPlusOne = ReadInt32();
        text = data.AsSpan(textPosition, Math.Max(lengthPlusOne - 1, 0));
        textPosition += text.Length;
        return lengthPlusOne > 0;
    }

    /// <summary>The next text, which is always written.</summary>
    public string ReadText() => ReadOptionalText() ?? "";

    /// <summary>The next date: UTC ticks plus one, then the offset in minutes, zigzag; 0 where none was written.</summary>
    public DateTimeOffset? ReadDate()
    {
        var ticksPlusOne = ReadNumber();
        if (ticksPlusOne == 0)
            return null;

        var zigzag = ReadInt32();
        var offset = TimeSpan.FromMinutes((zigzag >> 1) ^ -(zigzag & 1));
        return new DateTimeOffset((long)(ticksPlusOne - 1), TimeSpan.Zero).ToOffset(offset);
    }

    /// <summary>The next yes or no.</summary>
    public bool ReadFlag() => ReadInt32() != 0;

    /// <summary>The next yes or no, or neither.</summary>
    internal bool? ReadOptionalFlag() => ReadInt32() is > 0 and var number ? number == 2 : null;

    /// <summary>The next number with a sign, zigzag.</summary>
    public int ReadSignedInt32()
    {
        var zigzag = (uint)ReadNumber();
        return (int)(zigzag >> 1) ^ -(int)(zigzag & 1);
    }

    /// <summary>The next decimal number: its lowest 64 bits, the 32 above them, and its scale with its sign.</summary>
    public decimal ReadDecimal()
    {
        var low = ReadNumber();
        var high = (int)(uint)ReadNumber();
        var scaleAndSign = ReadInt32();
        return new decimal((int)(uint)low, (int)(uint)(low >> 32), high, (scaleAndSign & 1) != 0, (byte)(scaleAndSign >> 1));
    }

    /// <summary>The next day, as a number of days.</summary>
    public DateOnly ReadDay() => DateOnly.FromDayNumber(ReadInt32());

    /// <summary>The next date and time, which is always written.</summary>
    public DateTimeOffset ReadDateTime() => ReadDate() ?? default;

    /// <summary>The next address, absolute where it begins with a scheme; <c>/path</c> is relative on every system.</summary>
    public Uri ReadUri()
    {
        var address = ReadText();
        return Uri.TryCreate(address, HasScheme(address) ? UriKind.Absolute : UriKind.Relative, out var uri) ? uri : new Uri(Uri.EscapeDataString(address), UriKind.Relative);
    }

    /// <summary>The next reference to an article.</summary>
    /// <param name="find">Finds an article by its id.</param>
    public ArticleRef ReadArticleRef(Func<string, Article?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new ArticleRef(ReadText(), find);
    }

    private static bool HasScheme(string address) => address.IndexOf(':') is > 0 and var colon && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;

    /// <summary>The next list of texts.</summary>
    public ValueList<string> ReadTexts() => ReadList(static (ref RecordReader reader) => reader.ReadText());

    /// <summary>The next list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="readItem">Reads one item.</param>
    public ValueList<T> ReadList<T>(ItemReader<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        var count = ReadInt32();
        if (count == 0)
            return [];

        var items = new T[count];
        for (var i = 0; i < count; i++)
            items[i] = readItem(ref this);
        return new ValueList<T>(items);
    }

    /// <summary>The next part of a record; null where it is absent.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <param name="readPart">Reads the part.</param>
    public T? ReadOptional<T>(ItemReader<T> readPart)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(readPart);
        return ReadFlag() ? readPart(ref this) : null;
    }
}

/// <summary>Reads an item of a list, or a part of a record.</summary>
/// <typeparam name="T">The item's type.</typeparam>
/// <param name="reader">Stands at the item's start.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ItemReader<out T>(ref RecordReader reader);
