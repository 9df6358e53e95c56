using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Masthead.Tool.Server.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Masthead.Tool.Server;

/// <summary>Messages as JSON. One that is none, or answers what nobody has asked, is passed over, where the library would hang up: whatever a client sends, the next message is answered.</summary>
internal sealed class TolerantFormatter : SystemTextJsonFormatter, IJsonRpcMessageFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>Nobody's method: a notification of it is not answered.</summary>
    private const string Unread = "$/unread";

    /// <summary>What the client is still to answer.</summary>
    private readonly ConcurrentDictionary<RequestId, bool> asked = new();

    public TolerantFormatter() => JsonSerializerOptions = Options;

    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJson.Default, new DefaultJsonTypeInfoResolver()),
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Tolerating(() => Deserialize(contentBuffer));

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Tolerating(() => Deserialize(contentBuffer, encoding));

    void IJsonRpcMessageFormatter.Serialize(IBufferWriter<byte> bufferWriter, JsonRpcMessage message)
    {
        if (message is JsonRpcRequest { RequestId.IsEmpty: false } request)
            asked.TryAdd(request.RequestId, true);
        Serialize(bufferWriter, message);
    }

    private JsonRpcMessage Tolerating(Func<JsonRpcMessage> read)
    {
        try
        {
            var message = read();
            return message is JsonRpcRequest || (message is IJsonRpcMessageWithId answer && asked.TryRemove(answer.RequestId, out _)) ? message : new JsonRpcRequest { Method = Unread };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new JsonRpcRequest { Method = Unread };
        }
    }
}
