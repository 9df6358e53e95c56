using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Importing.Site.Configuration;

/// <summary>Files that are pieces to a generator, by what they are and how they begin.</summary>
internal static class PieceFiles
{
    private static readonly string[] FrontMatter = ["---", "+++", "{"];

    /// <summary>Those below a folder; none where there is no such folder.</summary>
    public static IEnumerable<string> In(string folder, Dialect dialect) =>
        Directory.Exists(folder) ? FolderWalk.Files(folder, static name => name[0] is not ('.' or '_') && !name.SequenceEqual("node_modules"), static name => name[0] is not ('.' or '_' or '~')).Where(file => Is(file, dialect)) : [];

    private static bool Is(string file, Dialect dialect) =>
        ContentPaths.IsMarkdown(file) ? dialect.NeedsNoFrontMatter || HasFrontMatter(file) : dialect.HasHtmlPosts && ContentPaths.IsBodyText(file) && HasFrontMatter(file);

    private static bool HasFrontMatter(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            var begin = new char[8];
            var text = new string(begin, 0, reader.ReadBlock(begin)).TrimStart();
            return Array.Exists(FrontMatter, mark => text.StartsWith(mark, StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
