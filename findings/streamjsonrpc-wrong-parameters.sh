#!/usr/bin/env bash
# StreamJsonRpc 2.26.150, the JSON-RPC library of Microsoft's language servers, asked with parameters that are not of the method's type: a text where a number belongs.
#
# JSON-RPC and the Language Server Protocol have a code for that, -32602 (invalid params), and the library gives it where parameters are too few or stand in a list. Where they stand in an object that the method takes as one parameter, as
# all of the protocol's do (UseSingleObjectParameterDeserialization), they are read only when the method is called, and the answer is -32000, as of a method that ran and failed: an editor that shows a server's faults shows one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > server.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="StreamJsonRpc" Version="2.26.150" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using StreamJsonRpc;

await Answer("of its type, in an object", """{"line":7}""");
await Answer("of another type, in an object", """{"line":"seven"}""");
await Answer("too many, in a list", """[7,8]""");

static async Task Answer(string what, string parameters)
{
    var (asked, answered) = (new Pipe(), new Pipe());
    using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(answered.Writer, asked.Reader, new SystemTextJsonFormatter { JsonSerializerOptions = new(JsonSerializerDefaults.Web) { NumberHandling = 0 } }));
    rpc.AddLocalRpcTarget(new Server(), new JsonRpcTargetOptions { UseSingleObjectParameterDeserialization = true });
    rpc.StartListening();
    var request = $$"""{"jsonrpc":"2.0","id":1,"method":"{{nameof(Server.Definition)}}","params":{{parameters}}}""";
    await asked.Writer.WriteAsync(Encoding.UTF8.GetBytes($"Content-Length: {request.Length}\r\n\r\n{request}"));
    var answer = Encoding.UTF8.GetString((await answered.Reader.ReadAsync()).Buffer);
    using var json = JsonDocument.Parse(answer[answer.IndexOf('{')..]);
    Console.WriteLine($"{what}: {(json.RootElement.TryGetProperty("error", out var error) ? error.GetProperty("code") : json.RootElement.GetProperty("result"))}");
}

internal sealed record Position(int Line);

internal sealed class Server
{
    public int Definition(Position position) => position.Line;
}
CS
dotnet run 2>&1 | tee output
diff output - <<'SEEN'
of its type, in an object: 7
of another type, in an object: -32000
too many, in a list: -32602
SEEN
