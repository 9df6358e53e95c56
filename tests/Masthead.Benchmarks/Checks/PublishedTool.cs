using System.Runtime.InteropServices;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Checks;

/// <summary>The tool as it is packed for this machine.</summary>
internal static class PublishedTool
{
    /// <summary>Its program, in a folder below another one.</summary>
    public static string In(string root)
    {
        Command.Run(root, "publish", Path.Combine(BuiltSite.Repository, "src", "Masthead.Tool"), "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "-p:MastheadNative=true", "--output", Path.Combine(root, "tool"));
        return Path.Combine(root, "tool", "masthead");
    }

    /// <summary>Writes a corpus below a folder.</summary>
    public static void WriteCorpus(int articles, string content)
    {
        foreach (var (path, text) in Corpus.Of(articles))
        {
            var file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
