using System.Diagnostics;
using System.Text.Json.Nodes;
using Masthead.Tool.Tests.Server;

namespace Masthead.Tool.Tests.Schemas;

/// <summary>What YAML extensions of editors have inside, of npm, in a folder of its own: once for all tests.</summary>
public sealed class YamlLanguageServer : IAsyncLifetime
{
    private const string Package = "yaml-language-server@1.25.0";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("masthead-yaml-");

    /// <summary>Why it cannot be started here; null where it can.</summary>
    public string? Lack { get; private set; }

    public async ValueTask InitializeAsync()
    {
        try
        {
            using var npm = Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "install", "--prefix", folder.FullName, "--no-audit", "--no-fund", "--ignore-scripts", Package);
            npm.StandardInput.Close();
            var (output, errors) = (npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
            await npm.WaitForExitAsync();
            Lack = npm.ExitCode == 0 ? null : $"{Package} cannot be had from npm: {await output}{await errors}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Lack = "Node.js with npm is not here.";
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal async Task<LspClient> OpenAsync(string site)
    {
        var process = Start("node", Path.Combine(folder.FullName, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var client = new LspClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, EndAsync(process));
        await client.InitializeAsync(site, JsonNode.Parse("""
            { "textDocument": { "completion": { "completionItem": { "documentationFormat": ["markdown"] } }, "hover": { "contentFormat": ["markdown"] } } }
            """));
        await client.TellAsync("workspace/didChangeConfiguration", new { settings = new { yaml = new { validate = true, hover = true, completion = true, schemaStore = new { enable = false } } } });
        return client;
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<int> EndAsync(Process process)
    {
        await process.WaitForExitAsync();
        using (process)
            return process.ExitCode;
    }
}
