using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Masthead.Publishing.Tests;

/// <summary>Texts that are too long for a test stand beside it as <c>Class.Method.verified.*</c>.</summary>
internal static class Snapshot
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void VerifyJson(string json, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        using var document = JsonDocument.Parse(json);
        Verify(JsonSerializer.Serialize(document, Indented), "json", file, method);
    }

    public static void Verify(string text, string extension, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}.verified.{extension}");
        var received = path.Replace(".verified.", ".received.", StringComparison.Ordinal);
        text = text.ReplaceLineEndings("\n") + "\n";
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"Differs from the snapshot: compare {Path.GetFileName(received)} with {Path.GetFileName(path)}, and rename it where it is right.");
    }
}
