using System.Reflection;
using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>A body in the assembly's pack. Builds for development name its file too, so that an editor saves and reloads the page.</summary>
internal sealed class PackedBody(Assembly assembly, string id, string? livePath) : IBodySource
{
    public ArticleBody Read() => ReadLive() ?? BodyPack.Of(assembly).Read(id);

    /// <summary>Reads the file, unless there is none any more or an editor is just writing it.</summary>
    private ArticleBody? ReadLive()
    {
        if (livePath is null || BodyPack.Of(assembly).LiveFile(livePath) is not { } file)
            return null;

        try
        {
            var format = BodyText.FormatOf(file);
            return new ArticleBody(BodyText.Of(File.ReadAllText(file), format), format);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
