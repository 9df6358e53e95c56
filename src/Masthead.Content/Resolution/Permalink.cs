using System.Globalization;
using System.Text;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>An article's address, from <c>permalink: /{section}/{slug}</c>, as it stands in a link: percent-encoded.</summary>
internal static class Permalink
{
    /// <summary>Empty for an article without a page. Its own <c>permalink</c> counts first.</summary>
    public static string Of(ArticleContent article, SiteDirectory directory)
    {
        if (!article.HasPage)
            return "";
        if (article.UrlOverride is { } own)
            return IsAbsolute(own.Value) ? Address.OfAbsolute(own.Value) : Address.OfPath(Rooted(own.Value));

        var publication = directory.Publication;
        var language = directory.LanguageOf(article);
        var template = article.UrlPattern ?? publication.Permalink;
        var section = article.Section is { } named ? directory.SectionIdOf(named.Value) : null;
        var path = Fill(template, article.Path.Original, SlugIn(template, article, publication.Dialect), section, language, article.Published?.DateTime);

        // A translation has the original's slug: its language tells the two addresses apart. What lies in a folder of its language has that in its address as well.
        var isTranslation = article.Path.IsInLanguageFolder || !string.Equals(language, publication.DefaultLanguage, StringComparison.OrdinalIgnoreCase);
        return Address.OfPath(Rooted(isTranslation && template.IndexOf("{language}", StringComparison.Ordinal) < 0 ? $"/{Address.OfName(language)}/{path}" : path));
    }

    /// <summary>The address that a pattern gives a piece in the publication's language.</summary>
    /// <param name="id">Its path below its root, without an extension.</param>
    /// <param name="section">The section's id; null for none.</param>
    /// <param name="published">By the clock of its own zone.</param>
    public static string OfPattern(string pattern, string id, string slug, string? section, string language, DateTime? published) =>
        Address.OfPath(Rooted(Fill(pattern, id, slug, section, language, published)));

    /// <summary>An earlier address, which the web knows with its query.</summary>
    public static string OfAlias(string alias) => IsAbsolute(alias) ? Address.OfAbsolute(alias) : Address.OfPathAndQuery(Rooted(alias));

    /// <summary>A path for it has the date and the folders in it: a pattern that says either of them means the slug alone.</summary>
    private static string SlugIn(string pattern, ArticleContent article, Dialect dialect) =>
        dialect.HasPathsForSlugs && article.SlugOverride is null && !Template.NamesIn(pattern).Any(static part => part.Name is "id" or "folder" or "year" or "month" or "day")
            ? DatedAddress.Of(article.Path.Original)
            : article.Slug;

    private static string Fill(string pattern, string id, string slug, string? section, string language, DateTime? published)
    {
        return Template.Fill(pattern, placeholder => placeholder switch
        {
            "id" => Address.OfName(id),
            "folder" => Address.OfName(ContentPaths.FolderOf(id)),
            "slug" => Address.OfName(slug),
            "section" => section is null ? "" : Address.OfName(section),
            "language" => Address.OfName(language),
            "year" => Part("yyyy"),
            "month" => Part("MM"),
            "day" => Part("dd"),
            _ => null,
        });

        string Part(string format) => published?.ToString(format, CultureInfo.InvariantCulture) ?? "";
    }

    private static bool IsAbsolute(string address) => address.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>What an article lacks leaves no empty part behind.</summary>
    private static string Rooted(string path)
    {
        if (path.Length > 0 && path[0] == '/' && path.IndexOf("//", StringComparison.Ordinal) < 0)
            return path;

        var rooted = new StringBuilder("/", path.Length + 1);
        foreach (var character in path)
        {
            if (character != '/' || rooted[rooted.Length - 1] != '/')
                rooted.Append(character);
        }

        return rooted.ToString();
    }
}
