using System.Globalization;
using System.Text;

namespace Masthead.Tests.Shared.Editors;

/// <summary>A message to or from a language server, behind its header.</summary>
internal static class LspFrame
{
    private const string Length = "Content-Length:";

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Length} {body.Length}\r\n\r\n")), cancellation);
        await stream.WriteAsync(body, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <summary>The next one; null where there is none.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        int? length = null;
        while (await ReadLineAsync(stream, cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                var body = new byte[length ?? throw new InvalidDataException("A header says no length.")];
                await stream.ReadExactlyAsync(body, cancellation);
                return body;
            }

            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                length = length is null ? int.Parse(line[Length.Length..], CultureInfo.InvariantCulture) : throw new InvalidDataException("A header says two lengths.");
        }

        return null;
    }

    private static async Task<string?> ReadLineAsync(Stream stream, CancellationToken cancellation)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        return null;
    }
}
