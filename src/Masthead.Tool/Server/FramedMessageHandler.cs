using System.Buffers;
using System.Globalization;
using System.Text;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Masthead.Tool.Server;

/// <summary>
/// Messages between headers. The library hangs up at the first header that is none; here what stands between messages is passed over, up to the next header, since a client that goes on is to be answered.
/// </summary>
/// <param name="note">Told what was passed over.</param>
internal sealed class FramedMessageHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter, Action<string> note) : HeaderDelimitedMessageHandler(output, input, formatter)
{
    private const string Length = "Content-Length:";

    /// <summary>No text of a site is as long; whoever says so wants memory.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    private const int MostBytesOfHeader = 64 * 1024;

    /// <summary>Why nothing more can be read; null as long as it can, and where the client has hung up between two messages.</summary>
    public string? Fault { get; private set; }

    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        int? length = null;
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length == 0 && length is { } bytes)
                return Formatter.Deserialize(new ReadOnlySequence<byte>(await ReadBodyAsync(bytes, cancellationToken)));

            // Behind what was no message the next header begins where that ends.
            if (line.LastIndexOf(Length, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                length = LengthIn(line[(at + Length.Length)..].Trim());
            else if (line.Length > 0 && !line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase))
                note("What is no message was passed over.");
        }

        return length is null ? null : throw Broken("The client has hung up in the middle of a message.");
    }

    private int? LengthIn(string value)
    {
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= MostBytes)
            return (int)length;
        if (value.Length > 0 && value.All(char.IsAsciiDigit))
            throw Broken($"A message of {value} bytes was announced, and {MostBytes} are the most that is read.");

        note("A header without a length was passed over.");
        return null;
    }

    private async Task<byte[]> ReadBodyAsync(int length, CancellationToken cancellation)
    {
        if (length == 0)
            return [];

        var read = await Reader!.ReadAtLeastAsync(length, cancellation);
        if (read.Buffer.Length < length)
            throw Broken("The client has hung up in the middle of a message.");

        var body = read.Buffer.Slice(0, length);
        var bytes = body.ToArray();
        Reader.AdvanceTo(body.End);
        return bytes;
    }

    /// <summary>Null at the end.</summary>
    private async Task<string?> ReadLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await Reader!.ReadAsync(cancellation);
            var buffer = read.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.Latin1.GetString(buffer.Slice(0, end)).TrimEnd('\r');
                Reader.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }

            var (isOver, isRest) = (read.IsCompleted, buffer.Length > 0);
            if (buffer.Length > MostBytesOfHeader)
                throw Broken("No header of a message was found in what the client sent.");
            Reader.AdvanceTo(buffer.Start, buffer.End);
            if (isOver)
                return isRest ? throw Broken("The client has hung up in the middle of a message.") : null;
        }
    }

    private IOException Broken(string why) => new(Fault = why);
}
