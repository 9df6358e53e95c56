using System.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>Writes records as the library's <c>RecordReader</c> reads them: numbers in order, texts in order.</summary>
internal sealed class RecordWriter
{
    private readonly StringBuilder numbers = new();
    private readonly List<int> offsets = [];
    private readonly List<StringBuilder> texts = [];
    private int count;
    private int textLength;

    /// <summary>The texts of each record.</summary>
    public IEnumerable<string> Texts => texts.Select(static text => text.ToString());

    /// <summary>The count, where the texts begin, where each record's numbers begin, and the numbers.</summary>
    public string Numbers
    {
        get
        {
            var start = (offsets.Count + 2) * PackedFormat.OffsetDigits;
            var header = new StringBuilder(start + numbers.Length);
            PackedWriter.Fixed(header, count, PackedFormat.OffsetDigits);
            PackedWriter.Fixed(header, start + numbers.Length, PackedFormat.OffsetDigits);
            foreach (var offset in offsets)
                PackedWriter.Fixed(header, start + offset, PackedFormat.OffsetDigits);
            return header.Append(numbers).ToString();
        }
    }

    public void BeginRecord()
    {
        count++;
        Begin();
    }

    /// <summary>The details of the records, once all of these are written; in the same order.</summary>
    public void BeginDetails() => Begin();

    private void Begin()
    {
        offsets.Add(numbers.Length);
        texts.Add(new StringBuilder());
        Number(textLength);
    }

    public void Number(long number) => PackedWriter.Free(numbers, (ulong)number);

    /// <summary>Zigzag: small numbers are short, whatever their sign.</summary>
    public void Signed(int number) => Number((uint)((number << 1) ^ (number >> 31)));

    /// <summary>The lowest 64 bits, the 32 above them, and the scale with the sign.</summary>
    public void Decimal(decimal number)
    {
        var bits = decimal.GetBits(number);
        Number((long)(((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        Number((uint)bits[2]);
        Number((((bits[3] >> 16) & 0xFF) << 1) | (bits[3] < 0 ? 1 : 0));
    }

    public void Flag(bool flag) => Number(flag ? 1 : 0);

    public void OptionalFlag(bool? flag) => Number(flag switch { null => 0, false => 1, true => 2 });

    public void Text(string? text)
    {
        Number(text is null ? 0 : text.Length + 1);
        texts[texts.Count - 1].Append(text);
        textLength += text?.Length ?? 0;
    }

    public void TextList(IReadOnlyCollection<string> items) => List(items, Text);

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    /// <summary>A part of a record that may be absent.</summary>
    public void Optional<T>(T? part, Action<T> write)
        where T : class
    {
        Flag(part is not null);
        if (part is not null)
            write(part);
    }

    /// <summary>UTC ticks plus one, then the offset in minutes, zigzag; 0 for none.</summary>
    public void Date(DateTimeOffset? date)
    {
        if (date is not { } known)
        {
            Number(0);
            return;
        }

        var minutes = (int)known.Offset.TotalMinutes;
        Number(known.UtcTicks + 1);
        Signed(minutes);
    }
}
