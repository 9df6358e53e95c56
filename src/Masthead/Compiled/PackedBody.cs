using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>A body in the assembly's pack. Builds for development name its file too, so that an editor saves and reloads the page.</summary>
internal sealed class PackedBody(BodyPack pack, string id, string? livePath) : IBodySource
{
    public ArticleBody Read() => ReadLive() ?? pack.Read(id);

    /// <summary>Reads the file, unless there is none any more or an editor is just writing it.</summary>
    private ArticleBody? ReadLive()
    {
        if (livePath is null || pack.LiveFile(livePath) is not { } file)
            return null;

        try
        {
            return new ArticleBody(FrontMatter.Body(File.ReadAllText(file)), BodyFormat.Markdown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
