using System.ComponentModel;
using System.Diagnostics;
using Masthead.Content.Drafting;

namespace Masthead.Tool.Hosting;

/// <summary>Whoever commits here, as git knows them: a machine without git knows nobody.</summary>
internal static class GitUser
{
    public static async Task<Writer?> ReadAsync(string folder, CancellationToken cancellation) =>
        new Writer(await ConfiguredAsync("user.name", folder, cancellation), await ConfiguredAsync("user.email", folder, cancellation));

    private static async Task<string?> ConfiguredAsync(string key, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", ["config", "--get", key]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = folder };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var value = await process.StandardOutput.ReadToEndAsync(cancellation);
            await errors;
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 && value.Trim() is { Length: > 0 } configured ? configured : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
