using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>What others have to know of an article of a library: what it is called, where it is, and what it counts among.</summary>
/// <param name="Path">Its <see cref="ContentPath.FilePath"/> begins at the library's project.</param>
/// <param name="Line">Where its file says what it is called, counted from 0.</param>
/// <param name="Language">As a BCP 47 tag.</param>
/// <param name="Address">Of its page; null where it has none.</param>
/// <param name="Section">As it names it; null for none.</param>
internal sealed record LibraryArticle(ContentPath Path, int Line, string Language, bool IsPublishable, string? Address, string? Section)
{
    /// <summary>Where it comes from, in a project that references its library.</summary>
    public LibrarySource? Source { get; init; }

    public EquatableArray<string> Aliases { get; init; } = [];

    /// <summary>As it writes them.</summary>
    public EquatableArray<string> Tags { get; init; } = [];

    /// <summary>Null for what is not compiled in: a draft is known to nobody.</summary>
    public static LibraryArticle? Of(ContentFile file, SiteDirectory directory, bool includeDrafts)
    {
        var written = file.Article!;
        if (Publishing.Compiled(written, includeDrafts) is not { } article)
            return null;

        var hasAddress = article.HasPage && (article.IsReadable || article.UrlOverride is not null);
        var place = article.UrlOverride?.Range ?? article.SlugOverride?.Range ?? article.Start.Range;
        return new LibraryArticle(
            article.Path, LineNumber.Of(file.Text, place.Start) - 1, directory.LanguageOf(article), article.IsPublishable, hasAddress ? Permalink.Of(article, directory) : null, article.Section?.Value)
        {
            Aliases = hasAddress ? article.Aliases.Select(static alias => Permalink.OfAlias(alias.Value)).ToEquatableArray() : [],
            Tags = article.Tags.Select(static tag => tag.Value).ToEquatableArray(),
        };
    }
}
