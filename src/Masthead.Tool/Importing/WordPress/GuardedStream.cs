using System.Buffers.Binary;
using System.Globalization;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>
/// The bytes of an export before anything reads XML in them. Control characters, which no XML may hold and WordPress writes as they were typed, become blanks and are counted;
/// a text that is longer than any piece ends the reading before it fills the memory.
/// </summary>
internal sealed class GuardedStream(Stream inner, string name) : Stream
{
    private const long Longest = 64 << 20;

    private static readonly ulong BeginsLiteral = BinaryPrimitives.ReadUInt64BigEndian("![CDATA["u8);

    private ulong last;

    private long length;

    private bool isLiteral, isWide, isBegun;

    public int Line { get; private set; } = 1;

    public int Replaced { get; private set; }

    /// <summary>Where the first one stood.</summary>
    public int FirstReplaced { get; private set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        var read = buffer[..count];
        if (!isBegun && count > 0)
        {
            isBegun = true;
            isWide = read.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || read.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        }

        for (var i = 0; i < read.Length; i++)
        {
            var character = read[i];
            if (character == '\n')
                Line++;
            else if (character < 0x20 && character is not ((byte)'\t' or (byte)'\r') && !isWide)
                character = read[i] = Blank();

            last = last << 8 | character;
            if (++length > Longest)
                throw new SiteException(string.Create(CultureInfo.InvariantCulture, $"{name}({Line}): a single text of more than {Longest >> 20} MB ends here, and no piece is as long: the export is damaged."));
            if (isLiteral ? (last & 0xFFFFFF) == 0x5D5D3E : character == '<')
                (length, isLiteral) = (0, false);
            else if (last == BeginsLiteral)
                isLiteral = true;
        }

        return count;
    }

    private byte Blank()
    {
        if (Replaced++ == 0)
            FirstReplaced = Line;
        return (byte)' ';
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
