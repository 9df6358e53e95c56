namespace Masthead.Package.Tests;

/// <summary>What makes a program of native code.</summary>
internal static class Linker
{
    private static readonly string[] Known = ["clang", "gcc"];

    /// <summary>Its name; null on a machine without one.</summary>
    public static string? Name { get; } = Known.FirstOrDefault(static tool => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool))));
}
