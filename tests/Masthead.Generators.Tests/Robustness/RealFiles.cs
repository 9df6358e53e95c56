using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Files as people write them: the sample's, and those of the corpora where they are here.</summary>
internal static class RealFiles
{
    private const int Longest = 16_000;

    public static byte[][] All { get; } =
    [
        .. In(Path.Combine(Corpora.RepositoryRoot(), "samples", "Newsroom", "content")),
        .. Directory.Exists(Corpora.Folder) ? In(Corpora.Folder) : [],
    ];

    private static IEnumerable<byte[]> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".md" or ".yml" or ".yaml")
            .OrderBy(file => Path.GetRelativePath(folder, file), StringComparer.Ordinal)
            .Where(static file => new FileInfo(file).Length is > 0 and < Longest)
            .Select(File.ReadAllBytes);
}
