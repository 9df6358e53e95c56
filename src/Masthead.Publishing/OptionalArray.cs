using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>An array of JSON that begins with its first value: where none is written there is no array.</summary>
internal ref struct OptionalArray
{
    private readonly Utf8JsonWriter writer;

    private readonly ReadOnlySpan<byte> name;

    private bool isOpen;

    public OptionalArray(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        this.writer = writer;
        this.name = name;
    }

    /// <summary>Before each value.</summary>
    public void Open()
    {
        if (!isOpen)
            writer.WriteStartArray(name);
        isOpen = true;
    }

    /// <summary>After the last.</summary>
    public readonly void Close()
    {
        if (isOpen)
            writer.WriteEndArray();
    }
}
