using System.Globalization;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4019 for a file that has the keys of a piece, and that its generator, or Masthead, takes for something else by its place: beside an <c>index</c> that was
/// meant to be the page of the folder, a post in HTML or a text file, a post without a date in its name, a README. No file of the site's, and so nothing that a rule could be handed.
/// </summary>
internal static class LeftOutPiece
{
    /// <param name="file">As an article.</param>
    /// <param name="index">The piece that it is taken for a part of, if that is why.</param>
    /// <param name="dialect">Whose site it is.</param>
    /// <returns>Null where it is not meant as a piece.</returns>
    public static string? MessageOf(ContentFile file, ContentFile? index, Dialect dialect)
    {
        if (file.Article is not { Title: not null, IsPage: false } article || (article.Published is null && article.Byline.Credits.Count == 0) || index?.Article is { IsPage: true })
            return null;

        var name = Quoted.Of(ContentPaths.NameOf(ContentPaths.Normalize(file.Path.FilePath)));
        return index is not null
            ? $"{name} has the keys of an article, but {dialect.Title} takes it for a part of {Quoted.Of(index.Path.RelativePath)}, and nothing publishes it. Call that file '{dialect.FolderPage}{Extension(index)}' if it is the page of the folder, or give this one a folder of its own."
            : file.Path.FilePath.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? $"{name} has the keys of an article, but none is read from a text file: let its name end in .md."
            : ContentPaths.IsBodyText(file.Path.FilePath) ? $"{name} has the keys of an article, but none is read from HTML: let its name end in .md, where HTML may stand too."
            : DialectPaths.IsUndated(file.Path, dialect) ? $"{name} has the keys of an article, but {dialect.Title} makes no page of it, since its name begins with no date: let it begin with '{(article.Published is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "2024-05-31")}-'."
            : $"{name} has the keys of an article, but is taken for a note about the folder, by its name: give it another one.";
    }

    private static string Extension(ContentFile file) => file.Path.RelativePath.Substring(ContentPaths.WithoutExtension(file.Path.RelativePath).Length);
}
