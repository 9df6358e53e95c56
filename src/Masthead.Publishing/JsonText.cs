using System.Buffers;
using System.Text;

namespace Masthead.Publishing;

/// <summary>What is written as UTF-8, as a text.</summary>
internal static class JsonText
{
    public static string Of(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
