using System.Text;
using Masthead.Content.Binding.Values;
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
        var publication = directory.Publication;
        if (article.UrlOverride is { } own)
            return IsAbsolute(own.Value) ? Address.OfAbsolute(own.Value) : Address.OfPath(WithoutFile(Rooted(publication.Dialect.EndsWithSlash ? WithSlash(own.Value) : own.Value), publication.Dialect));

        var language = directory.LanguageOf(article);
        var template = article.UrlPattern ?? publication.PermalinkOf(article.Path.Original);
        var path = Fill(template, new AddressParts(article.Path.Original, SlugIn(template, article, publication.Dialect), language, publication.Dialect)
        {
            Section = article.Section is { } named ? directory.SectionIdOf(named.Value) : null,
            Date = DateIn(article, publication),
            Title = article.TitleInAddress ?? article.Title?.Value,
            File = article.Path.Slug,
            Root = ContentPaths.NameOf(publication.Dialect.NamesFolderAboveRoot ? ContentPaths.FolderOf(article.Path.RootFolder) : article.Path.RootFolder),
            HasSlug = article.SlugOverride is not null,
            Categories = article.Categories,
        });

        // A translation has the original's slug: its language tells the two addresses apart. What lies in a folder of its language has that in its address as well.
        var isTranslation = article.Path.IsInLanguageFolder || !string.Equals(language, publication.DefaultLanguage, StringComparison.OrdinalIgnoreCase);
        return Address.OfPath(WithoutFile(Rooted(isTranslation && template.IndexOf("{language}", StringComparison.Ordinal) < 0 ? $"/{Address.OfName(language)}/{path}" : path), publication.Dialect));
    }

    /// <summary>Whether another slug gives an article another address.</summary>
    public static bool IsMadeOfSlug(ArticleContent article, PublicationContent publication) =>
        Template.NamesIn(article.UrlPattern ?? publication.PermalinkOf(article.Path.Original)).Any(static part => part.Name is "slug" or "slugOrTitle" or "plainSlug");

    /// <summary>The address that a pattern gives a piece in the publication's language.</summary>
    /// <param name="id">Its path below its root, without an extension.</param>
    /// <param name="section">The section's id; null for none.</param>
    /// <param name="published">By the clock of its own zone.</param>
    public static string OfPattern(string pattern, string id, string slug, string? section, string language, DateTime? published) =>
        Address.OfPath(Rooted(Fill(pattern, new AddressParts(id, slug, language, KnownDialects.Masthead) { Section = section, Date = published })));

    /// <summary>An earlier address, which the web knows with its query.</summary>
    public static string OfAlias(string alias) => IsAbsolute(alias) ? Address.OfAbsolute(alias) : Address.OfPathAndQuery(Rooted(alias));

    /// <summary>A path for it has the date and the folders in it: a pattern that says either of them means the slug alone.</summary>
    private static string SlugIn(string pattern, ArticleContent article, Dialect dialect) =>
        dialect.HasPathsForSlugs && article.SlugOverride is null && !Template.NamesIn(pattern).Any(static part => part.Name is "id" or "folder" or "year" or "month" or "day")
            ? dialect.BeginsPathsWithDates ? DatedAddress.Of(article.Path.Original) : article.Path.Original
            : article.Slug;

    /// <summary>By the clock of its own zone, as it is written; by the site's, where its generator does so.</summary>
    private static DateTime? DateIn(ArticleContent article, PublicationContent publication)
    {
        if ((article.DateInAddress ?? article.Published) is not { } date)
            return null;
        if (!publication.Dialect.HasAddressesInTimeZone)
            return date.DateTime;

        return publication.TimeZone is { } zone ? PublicationZone.Of(zone).At(date).DateTime : date.UtcDateTime;
    }

    private static string Fill(string template, AddressParts parts) => Template.Fill(template, parts.ValueOf);

    private static string WithSlash(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) < 0 ? path + "/" : path;

    private static string WithoutFile(string path, Dialect dialect) => dialect.UnnamedFile is { } file && path.EndsWith("/" + file, StringComparison.Ordinal) ? path.Substring(0, path.Length - file.Length) : path;

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
