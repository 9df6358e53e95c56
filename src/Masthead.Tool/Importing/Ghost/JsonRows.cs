using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Ghost;

/// <param name="Table">The table of Ghost's database.</param>
/// <param name="Index">Its place in that.</param>
internal readonly record struct JsonRow(string Table, int Index, JsonElement Value);

/// <summary>An export of Ghost, row by row: of a file of any size one row is in memory.</summary>
internal sealed partial class JsonRows : IDisposable
{
    private const int LongestRow = 64 << 20;

    private readonly FileStream stream;

    private readonly string name;

    private byte[] buffer = new byte[1 << 16];

    private int start, end;

    private bool isLast;

    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = 64 });

    public JsonRows(string path, string name)
    {
        this.name = name;
        stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.SequentialScan);
        Fill();
        if (buffer.AsSpan(0, end).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            start = 3;
    }

    /// <summary>The rows of some tables. All else is read too, so that a fault anywhere is found.</summary>
    /// <param name="skipped">Told of every other table, and how many rows it has.</param>
    /// <exception cref="SiteException">It is no JSON, or no export.</exception>
    public IEnumerable<JsonRow> In(IReadOnlySet<string> tables, Action<string, int> skipped, CancellationToken cancellation)
    {
        // The export itself, or in a list of one behind 'db'.
        var depth = Guarded(MoveToData);
        while (Guarded(Next) is (JsonTokenType.PropertyName, var table))
        {
            var kind = Guarded(Next).Kind;
            if (kind != JsonTokenType.StartArray)
            {
                Guarded(() => Skip(kind));
                continue;
            }

            if (!tables.Contains(table!))
            {
                skipped(table!, Guarded(SkipItems));
                continue;
            }

            for (var index = 0; Guarded(NextRow) is { } row; index++)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return new JsonRow(table!, index, row);
            }
        }

        while (--depth > 0)
        {
            for (var kind = Guarded(Next).Kind; kind is not (JsonTokenType.EndObject or JsonTokenType.EndArray); kind = Guarded(Next).Kind)
                Guarded(() => Skip(kind));
        }

        Guarded(MustEnd);
    }

    /// <returns>How many braces and brackets are open then.</returns>
    private int MoveToData()
    {
        var depth = 0;
        while (true)
        {
            var (kind, key) = Next();
            switch (kind)
            {
                case JsonTokenType.StartObject when depth is 0 or 2:
                case JsonTokenType.StartArray when depth == 1:
                    depth++;
                    break;
                case JsonTokenType.PropertyName when depth == 1 && key == "db":
                    break;
                case JsonTokenType.PropertyName when key == "data":
                    if (Next().Kind != JsonTokenType.StartObject)
                        throw NotGhost();
                    return depth + 1;
                case JsonTokenType.PropertyName:
                    Skip(Next().Kind);
                    break;
                default:
                    throw NotGhost();
            }
        }
    }

    private SiteException NotGhost() => new($"{name}: 'data' with its tables is missing: this is no export of Ghost. Make one in its settings, under Import/Export.");

    private bool Skip(JsonTokenType kind)
    {
        if (kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return true;

        for (var depth = 1; depth > 0;)
            depth += Next().Kind switch { JsonTokenType.StartObject or JsonTokenType.StartArray => 1, JsonTokenType.EndObject or JsonTokenType.EndArray => -1, _ => 0 };
        return true;
    }

    private int SkipItems()
    {
        var count = 0;
        for (var kind = Next().Kind; kind != JsonTokenType.EndArray; kind = Next().Kind, count++)
            Skip(kind);
        return count;
    }

    private bool MustEnd()
    {
        while (true)
        {
            var reader = Reader();
            if (reader.Read())
                throw NotGhost();
            if (isLast)
                return true;
            Advance(ref reader);
            Fill();
        }
    }

    private (JsonTokenType Kind, string? Key) Next()
    {
        while (true)
        {
            var reader = Reader();
            if (reader.Read())
            {
                var token = (reader.TokenType, reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null);
                Advance(ref reader);
                return token;
            }

            if (isLast)
                throw NotGhost();
            Fill();
        }
    }

    /// <summary>The next item of a list; null at its end. What is no object has no columns.</summary>
    private JsonElement? NextRow()
    {
        while (true)
        {
            var reader = Reader();
            if (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    Advance(ref reader);
                    return null;
                }

                var first = start + (int)reader.TokenStartIndex;
                if (reader.TrySkip())
                {
                    Advance(ref reader);
                    return RowOf(buffer.AsSpan(first, start - first));
                }
            }

            if (isLast)
                throw NotGhost();
            Fill();
        }
    }

    /// <summary>Half a character, which JavaScript writes as an escape, is no text: it becomes the character for that.</summary>
    private static JsonElement RowOf(ReadOnlySpan<byte> row)
    {
        if (!Utf8.IsValid(row))
            throw new InvalidOperationException();
        if (row.IndexOf("\\ud"u8) < 0 && row.IndexOf("\\uD"u8) < 0)
            return JsonElement.Parse(row);
        return JsonElement.Parse(Half().Replace(Encoding.UTF8.GetString(row), "${pairs}\\ufffd"));
    }

    private Utf8JsonReader Reader() => new(buffer.AsSpan(start, end - start), isLast, state);

    private void Advance(ref Utf8JsonReader reader)
    {
        start += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= LongestRow)
                throw new SiteException($"{name}: a single row has more than {LongestRow >> 20} MB, and no piece is as long: the export is damaged. Nothing was written.");
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        isLast = count == 0;
        end += count;
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException exception)
        {
            throw new SiteException(string.Create(CultureInfo.InvariantCulture, $"{name}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): the export cannot be read: {Reason(exception)} Nothing was written."));
        }
        catch (InvalidOperationException)
        {
            throw new SiteException($"{name}: the export holds bytes that are no text in UTF-8. Nothing was written.");
        }
    }

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end > 0 ? exception.Message[..end] : exception.Message;
    }

    public void Dispose() => stream.Dispose();

    [GeneratedRegex(@"(?<!\\)(?<pairs>(\\\\)*)(?:\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Half();
}
