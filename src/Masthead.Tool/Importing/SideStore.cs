using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Masthead.Tool.Importing;

/// <summary>
/// What posts refer to and an export tells elsewhere, put aside in a file of its own that is gone when the command ends: in memory is one number for each key.
/// All is added before anything is asked for; then several threads may ask at once.
/// </summary>
internal sealed class SideStore : IDisposable
{
    private const int Head = sizeof(long) + 2 * sizeof(int), MostBuffered = 1 << 16;

    private readonly SafeFileHandle file = File.OpenHandle(
        Path.Combine(Path.GetTempPath(), $"masthead-import-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    /// <summary>Where the last value of a key stands; each tells where the one before it does.</summary>
    private readonly Dictionary<ulong, long> last = [];

    private readonly MemoryStream buffer = new();

    private long written;

    /// <summary>One more value for a key.</summary>
    public void Add(string key, string value)
    {
        var (keyBytes, valueBytes) = (Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(value));
        var hash = KeyHash.Of(key);
        var head = new byte[Head];
        BitConverter.TryWriteBytes(head, last.TryGetValue(hash, out var before) ? before : -1);
        BitConverter.TryWriteBytes(head.AsSpan(sizeof(long)), keyBytes.Length);
        BitConverter.TryWriteBytes(head.AsSpan(sizeof(long) + sizeof(int)), valueBytes.Length);
        last[hash] = written + buffer.Length;
        buffer.Write(head);
        buffer.Write(keyBytes);
        buffer.Write(valueBytes);
        if (buffer.Length > MostBuffered)
            Flush();
    }

    /// <summary>All that was added is to be found from now on.</summary>
    public void Flush()
    {
        RandomAccess.Write(file, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), written);
        written += buffer.Length;
        buffer.SetLength(0);
    }

    /// <summary>The values of a key, in the order in which they were added.</summary>
    public IReadOnlyList<string> Get(string key)
    {
        var values = new List<string>();
        var place = last.GetValueOrDefault(KeyHash.Of(key), -1);
        Span<byte> head = stackalloc byte[Head];
        while (place >= 0)
        {
            RandomAccess.Read(file, head, place);
            var (keyLength, valueLength) = (BitConverter.ToInt32(head[sizeof(long)..]), BitConverter.ToInt32(head[(sizeof(long) + sizeof(int))..]));
            var bytes = new byte[keyLength + valueLength];
            RandomAccess.Read(file, bytes, place + Head);
            // Two keys may have one hash.
            if (Encoding.UTF8.GetString(bytes, 0, keyLength) == key)
                values.Add(Encoding.UTF8.GetString(bytes, keyLength, valueLength));
            place = BitConverter.ToInt64(head);
        }

        values.Reverse();
        return values;
    }

    public void Dispose() => file.Dispose();
}
