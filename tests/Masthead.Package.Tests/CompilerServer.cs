using System.Diagnostics;

namespace Masthead.Package.Tests;

/// <summary>A compiler that stays alive between builds, of our own: the machine's belongs to others.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string name = $"masthead-{Guid.NewGuid():N}";

    /// <summary>What a build is told that asks it: with the first that does it begins.</summary>
    public IReadOnlyList<string> Arguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={name}"];

    /// <summary>The processes that have its name on their command line.</summary>
    public IEnumerable<Process> Processes => Process.GetProcessesByName("dotnet").Concat(Process.GetProcessesByName("VBCSCompiler")).Where(process =>
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains($"-pipename:{name}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    });

    public void Dispose()
    {
        foreach (var process in Processes)
        {
            process.Kill();
            process.Dispose();
        }
    }
}
