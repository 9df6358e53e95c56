using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Masthead.Publishing.Tests;

/// <summary>What the tests are held to and do not bring: standards, real sites, other programs.</summary>
internal static class Outside
{
    public static string Repository { get; } = Root();

    /// <summary>The standards' own files, where they are: <c>MASTHEAD_STANDARDS</c>, else beside the repository.</summary>
    public static string Standard(string path)
    {
        var folder = Environment.GetEnvironmentVariable("MASTHEAD_STANDARDS") ?? Path.Combine(Repository, "..", "shared", "standards");
        Assert.SkipUnless(Directory.Exists(folder), $"No standards at {folder}: set MASTHEAD_STANDARDS.");
        return Path.Combine(folder, path);
    }

    public static string Corpus(string name)
    {
        var folder = Environment.GetEnvironmentVariable("MASTHEAD_CORPORA") ?? Path.Combine(Repository, "..", "shared", "corpora");
        Assert.SkipUnless(Directory.Exists(folder), $"No corpora at {folder}: set MASTHEAD_CORPORA.");
        return Path.Combine(folder, name);
    }

    public static string Seed
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("MASTHEAD_SEED") ?? Path.Combine(Repository, "..", "shared", "seed");
            Assert.SkipUnless(Directory.Exists(folder), $"No seed at {folder}: set MASTHEAD_SEED.");
            return folder;
        }
    }

    /// <summary>The folder with the packages of node/package.json, which <c>npm ci</c> there installs.</summary>
    public static string NodeFolder
    {
        get
        {
            var folder = Path.Combine(Repository, "tests", "Masthead.Publishing.Tests", "node");
            Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), $"The packages of {folder} are not installed: run 'npm ci' there.");
            return folder;
        }
    }

    /// <summary>What a program prints, and how it ended.</summary>
    public static (int ExitCode, string Output) Run(string program, string folder, params string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"There is no {program} here.");
        }

        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string Root([CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
