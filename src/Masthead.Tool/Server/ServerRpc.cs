using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Masthead.Tool.Server;

/// <summary>Requests, and how those are answered that are none: the library knows one code for whatever goes wrong, the protocol has one of its own for parameters that are not as they should be.</summary>
internal sealed class ServerRpc(IJsonRpcMessageHandler handler) : JsonRpc(handler)
{
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is JsonException or RpcArgumentDeserializationException)
                return new JsonRpcError.ErrorDetail { Code = JsonRpcErrorCode.InvalidParams, Message = $"The parameters of '{request.Method}' are not as the protocol has them: {cause.Message}" };
        }

        return base.CreateErrorDetails(request, exception);
    }
}
