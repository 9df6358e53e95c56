using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>An article's address, from <c>permalink: /{section}/{slug}</c>.</summary>
internal static class Permalink
{
    /// <param name="article">Its own <c>permalink</c> counts first.</param>
    /// <param name="sectionId">The section's name in addresses, if the article has one.</param>
    public static string Of(ArticleContent article, string? sectionId, SiteDirectory directory)
    {
        if (article.UrlOverride is { } own)
            return own.IndexOf("://", StringComparison.Ordinal) > 0 ? own : Rooted(own);

        var publication = directory.Publication;
        var language = directory.LanguageOf(article);
        var template = publication.Permalink;
        var path = Template.Fill(template, placeholder => placeholder switch
        {
            "id" => article.Path.Original,
            "folder" => article.Path.Folder,
            "slug" => article.Slug,
            "section" => sectionId ?? "",
            "language" => language,
            "year" => Part("yyyy"),
            "month" => Part("MM"),
            "day" => Part("dd"),
            _ => null,
        });

        // A translation has the original's slug: its language tells the two addresses apart.
        var isTranslation = !string.Equals(language, publication.DefaultLanguage, StringComparison.OrdinalIgnoreCase);
        return Rooted(isTranslation && template.IndexOf("{language}", StringComparison.Ordinal) < 0 ? $"/{language}/{path}" : path);

        string Part(string format) => article.Published?.ToString(format, CultureInfo.InvariantCulture) ?? "";
    }

    /// <summary>What an article lacks leaves no empty part behind.</summary>
    private static string Rooted(string path) => Regex.Replace("/" + path, "/{2,}", "/", RegexOptions.CultureInvariant);
}
