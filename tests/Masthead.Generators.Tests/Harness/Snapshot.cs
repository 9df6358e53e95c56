using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Harness;

/// <summary>
/// Snapshots as Verify.SourceGenerators keeps them: <c>Class.Method#HintName.verified.cs</c> beside the test, <c>.received.cs</c>
/// where it differs. The package itself drops in by replacing this file.
/// </summary>
internal static class Snapshot
{
    public static async Task Verify(GeneratorRunResult result, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var prefix = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}#");
        var received = result.GeneratedSources.ToDictionary(
            static source => source.HintName.Replace('/', '_').Replace(".g.cs", ".g", StringComparison.Ordinal),
            static source => $"//HintName: {source.HintName}\n{source.SourceText}");

        var failures = new List<string>();
        foreach (var (name, text) in received.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (!await Matches($"{prefix}{name}.verified.cs", text))
                failures.Add(name);
        }

        var folder = Path.GetDirectoryName(prefix)!;
        foreach (var stale in Directory.EnumerateFiles(folder, Path.GetFileName(prefix) + "*.verified.cs"))
        {
            if (!received.ContainsKey(Path.GetFileName(stale)[Path.GetFileName(prefix).Length..^".verified.cs".Length]))
                failures.Add(Path.GetFileName(stale) + " is no longer generated");
        }

        Assert.True(failures.Count == 0, $"Differs from the snapshot: {string.Join(", ", failures)}. Compare .received.cs with .verified.cs, and rename it where it is right.");
    }

    private static async Task<bool> Matches(string verifiedPath, string received)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var receivedPath = verifiedPath.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        if (File.Exists(verifiedPath) && (await File.ReadAllTextAsync(verifiedPath, cancellation)).Replace("\r\n", "\n", StringComparison.Ordinal) == received)
        {
            File.Delete(receivedPath);
            return true;
        }

        await File.WriteAllTextAsync(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellation);
        if (!BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(receivedPath, verifiedPath);
        return false;
    }
}
