using System.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>Writes records as the library's <c>RecordReader</c> reads them: numbers in order, texts in order.</summary>
internal sealed class RecordWriter
{
    private readonly StringBuilder numbers = new();
    private readonly List<int> offsets = [];
    private readonly StringBuilder texts = new();
    private int count;

    /// <summary>The count, where the texts begin, where each record's numbers begin, and the numbers; then the texts of each record, in a line of their own.</summary>
    public string Data
    {
        get
        {
            var start = (offsets.Count + 2) * PackedFormat.OffsetDigits;
            var data = new StringBuilder(start + numbers.Length + texts.Length);
            PackedWriter.Fixed(data, count, PackedFormat.OffsetDigits);
            PackedWriter.Fixed(data, start + numbers.Length, PackedFormat.OffsetDigits);
            foreach (var offset in offsets)
                PackedWriter.Fixed(data, start + offset, PackedFormat.OffsetDigits);
            return data.Append(numbers).Append(texts).ToString();
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
        texts.Append('\n');
        Number(texts.Length);
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
        texts.Append(text);
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
