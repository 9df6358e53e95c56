using System.Diagnostics;

namespace Masthead.Benchmarks.Builds;

/// <summary>A compiler server of the benchmark's own, which others' builds do not share.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string pipe = $"masthead-{Guid.NewGuid():N}";
    private readonly string folder;
    private readonly string compiler;
    private readonly Process server;

    public CompilerServer(string folder, string compiler, string server)
    {
        (this.folder, this.compiler) = (folder, compiler);
        this.server = Process.Start(new ProcessStartInfo("dotnet", ["exec", server, $"-pipename:{pipe}"]))!;
    }

    public Command Compile(string arguments) => Command.Run(folder, "exec", compiler, $"/shared:{pipe}", "/noconfig", "@" + arguments);

    public void Dispose()
    {
        server.Kill();
        server.WaitForExit();
        server.Dispose();
    }
}
