namespace Masthead.Shared;

/// <summary>A file's text as it is published, whether packed or read from the file itself. Compiled into the library, the generator and the build task alike.</summary>
internal static class BodyText
{
    public static BodyFormat FormatOf(string path) =>
        EndsWith(path, ".txt") ? BodyFormat.PlainText
        : EndsWith(path, ".html") || EndsWith(path, ".htm") ? BodyFormat.Html
        : BodyFormat.Markdown;

    /// <summary>Without front matter, which only Markdown has, without a byte order mark and empty lines at the start; lines ended by LF.</summary>
    public static string Of(string fileText, BodyFormat format) =>
        (format == BodyFormat.Markdown ? FrontMatter.Body(fileText) : FrontMatter.Normalize(fileText).TrimStart('\uFEFF')).TrimStart('\n');

    private static bool EndsWith(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
