using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>
/// Pages about one author in several languages: <c>ada.md</c> and <c>ada.es.md</c>, <c>ada.md</c> and <c>es/ada.md</c>, <c>en/authors/ada.md</c> and <c>es/authors/ada.md</c>. They are
/// one person, with a bio and a job title for each language; the version in the publication's language counts for the rest.
/// </summary>
internal sealed class AuthorVersions
{
    private readonly string defaultLanguage;

    private readonly HashSet<string> pages;

    /// <summary>The languages that a page has by its folder, by its path without that.</summary>
    private readonly ILookup<string, string> languages;

    private AuthorVersions(AuthorContent[] authors, string defaultLanguage)
    {
        this.defaultLanguage = defaultLanguage;
        pages = [.. authors.Select(static author => author.Page).OfType<string>()];
        languages = pages.SelectMany(static page => Foldings(page)).ToLookup(static folding => folding.Page, static folding => folding.Language);
    }

    /// <param name="authors">By path.</param>
    /// <param name="defaultLanguage">The publication's.</param>
    public static IReadOnlyList<AuthorContent> Merge(IEnumerable<AuthorContent> authors, string defaultLanguage)
    {
        var all = authors.ToArray();
        var versions = new AuthorVersions(all, defaultLanguage);
        var grouped = all.GroupBy(author => versions.PageOf(author)).ToArray();
        return grouped.Length == all.Length ? all : [.. grouped.SelectMany(pages => versions.MergeIfOne([.. pages]))];
    }

    /// <summary>Two pages in one language are two authors, who clash.</summary>
    private AuthorContent[] MergeIfOne(AuthorContent[] versions) =>
        versions.Length > 1 && versions[0].Page is not null && versions.Select(LanguageOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() == versions.Length ? [Merge(versions)] : versions;

    private AuthorContent Merge(AuthorContent[] versions)
    {
        var main = versions.FirstOrDefault(version => LanguageOf(version) is null)
            ?? versions.FirstOrDefault(version => LanguageTag.Primary(LanguageOf(version)!) == LanguageTag.Primary(defaultLanguage))
            ?? versions[0];
        var ordered = versions.OrderBy(version => version != main).ToArray();
        var id = WithoutFolder(main.RegisteredId, LanguageOf(main));
        return main with
        {
            Id = id,
            JobTitle = Texts(ordered, static version => version.JobTitle),
            Bio = Texts(ordered, static version => version.Bio),
            Affiliations = Affiliations(ordered),
            Url = main.Url ?? ordered.Select(static version => version.Url).FirstOrDefault(static url => url is not null),
            Image = main.Image ?? ordered.Select(static version => version.Image).FirstOrDefault(static image => image is not null),
            Email = main.Email ?? ordered.Select(static version => version.Email).FirstOrDefault(static email => email is not null),
            SameAs = ordered.SelectMany(static version => version.SameAs).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            OtherIds = ordered.SelectMany(static version => version.OtherIds.Prepend(version.RegisteredId.Value)).Where(other => other != id.Value).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            AlternateNames = ordered.SelectMany(static version => version.AlternateNames.Prepend(version.Name.Value)).Where(name => name != main.Name.Value).Distinct(StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    /// <summary>The text of each version in its language.</summary>
    private LocalizedText? Texts(AuthorContent[] versions, Func<AuthorContent, LocalizedText?> textOf)
    {
        var translations = new List<Translation>();
        foreach (var version in versions)
        {
            foreach (var text in textOf(version)?.Translations ?? [])
            {
                var language = text.Language ?? LanguageOf(version) ?? defaultLanguage;
                if (!translations.Any(known => string.Equals(known.Language, language, StringComparison.OrdinalIgnoreCase)))
                    translations.Add(new Translation(language, text.Text));
            }
        }

        return translations.Count == 0 ? null : new LocalizedText(translations.ToEquatableArray());
    }

    /// <summary>In each language, where all versions have as many; else the main version's.</summary>
    private EquatableArray<LocalizedText> Affiliations(AuthorContent[] versions) =>
        versions.All(version => version.Affiliations.Count == versions[0].Affiliations.Count)
            ? Enumerable.Range(0, versions[0].Affiliations.Count).Select(i => Texts(versions, version => version.Affiliations[i])!).ToEquatableArray()
            : versions[0].Affiliations;

    /// <summary>What the versions of a page share; of an author in a file of many, what no other has.</summary>
    private object PageOf(AuthorContent author) => author.Page is not { } page ? new object() : author.Language is not null ? page : FoldingOf(page)?.Page ?? page;

    private string? LanguageOf(AuthorContent author) => author.Language ?? (author.Page is { } page ? FoldingOf(page)?.Language : null);

    /// <summary>The folder of a page that is its language, since the page stands in another one too, or in none.</summary>
    private (string Page, string Language)? FoldingOf(string page)
    {
        foreach (var folding in Foldings(page))
        {
            if (pages.Contains(folding.Page) || languages[folding.Page].Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any())
                return folding;
        }

        return null;
    }

    /// <summary>The page without each folder that may be a language.</summary>
    private static IEnumerable<(string Page, string Language)> Foldings(string page)
    {
        var parts = page.Split('/');
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (LanguageSuffix.In(parts[i]) is { } language)
                yield return (string.Join("/", parts.Where((_, place) => place != i)), language);
        }
    }

    /// <summary>An id that begins with the folder of a language: <c>es/ada</c>.</summary>
    private static Located<string> WithoutFolder(Located<string> id, string? language) =>
        language is not null && id.Value.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase) ? new Located<string>(id.Value.Substring(language.Length + 1), id.Range) : id;
}
