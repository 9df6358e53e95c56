using System.Globalization;
using Masthead.Benchmarks.Builds;
using Masthead.Benchmarks.Checks;
using Masthead.Tool.Tests.Importing;

namespace Masthead.Benchmarks.Imports;

/// <summary>What an import of a whole newsroom takes, of a made export.</summary>
internal static class ImportFigures
{
    public static string Measure(int[] sizes)
    {
        var root = Directory.CreateTempSubdirectory("masthead-import-").FullName;
        try
        {
            var tool = PublishedTool.In(root);
            return $"""
                | | MB of export | seconds | posts a second | MB of memory |
                |---|---|---|---|---|
                {string.Join('\n', sizes.SelectMany(size => Rows(root, tool, size)))}
                """;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static IEnumerable<string> Rows(string root, string tool, int posts)
    {
        var export = Path.Combine(root, "export.xml");
        using (var writer = new StreamWriter(export))
            ExportMaker.WriteWordPress(writer, posts);
        if (Directory.Exists(Path.Combine(root, "content")))
            Directory.Delete(Path.Combine(root, "content"), recursive: true);

        yield return Row("first run");
        yield return Row("again, where all is there");

        string Row(string run)
        {
            var command = Command.RunProgram(tool, root, [], ["import", "wordpress", "export.xml"]);
            return string.Create(CultureInfo.InvariantCulture, $"| {posts:N0} posts, {run} | {new FileInfo(export).Length / 1e6:0} | {command.Seconds:0.0} | {posts / command.Seconds:0} | {command.PeakBytes / 1e6:0} |");
        }
    }
}
