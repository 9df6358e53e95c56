using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules;

namespace Masthead.Content.Schemas;

/// <summary>What a schema knows of a site: what it declares, and what its files name.</summary>
internal sealed record SchemaSite
{
    /// <summary>No site in particular.</summary>
    public static SchemaSite Any { get; } = new() { Options = ReadingOptions.None, Publication = PublicationContent.None };

    /// <summary>What masthead.yml says about how the others are read.</summary>
    public required ReadingOptions Options { get; init; }

    public required PublicationContent Publication { get; init; }

    private IReadOnlyList<AuthorContent> Authors { get; init; } = [];

    private IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Those that articles are in, where none is declared.</summary>
    private IReadOnlyList<string> Sections { get; init; } = [];

    /// <param name="files">All of its content, but texts of articles, in any order.</param>
    public static SchemaSite Of(IReadOnlyCollection<ContentFile> files, ReadingOptions options)
    {
        var directory = SiteDirectory.Of(files, options);
        var publication = directory.Publication;
        ArticleContent[] articles = [.. files.Select(static file => file.Article).OfType<ArticleContent>()];
        return new()
        {
            Options = options,
            Publication = publication,
            Authors = directory.Authors,
            Tags = Once(articles.SelectMany(static article => article.Tags)),
            Sections = publication.Sections.Count > 0 ? [] : Once(articles.Select(static article => article.Section).OfType<Located<string>>()),
        };
    }

    /// <summary>What a value may name, in an order that no file decides, each with what it is in Markdown.</summary>
    public IEnumerable<(string Name, string Meaning)> Names(SiteNames names) => names switch
    {
        SiteNames.Authors => Authors.Select(author => (author.RegisteredId.Value, MeaningOf(author))),
        SiteNames.Disclaimers => Publication.Disclaimers.Select(disclaimer => (disclaimer.RegisteredId.Value, InOurs(disclaimer.Text) ?? "")),
        SiteNames.Sections when Publication.Sections.Count > 0 => Publication.Sections.Select(static section => (section.Id, section.Name.Value)),
        SiteNames.Sections => Sections.Select(static section => (section, "")),
        SiteNames.Tags => Tags.Select(static tag => (tag, "")),
        SiteNames.Agencies => Publication.Agencies.Select(static agency => (agency.Id, agency.Country is { } country ? $"{agency.Name}, {country}" : agency.Name)),
        SiteNames.Kinds => Publication.Kinds.Values.Select(kind => (kind.Id, InOurs(kind.Name) ?? "")),
        SiteNames.Roles => Publication.Roles.Values.Select(role => (role.Id, InOurs(role.Name) ?? "")),
        SiteNames.Languages => Publication.Languages.Prepend(Publication.DefaultLanguage).Distinct(StringComparer.Ordinal).Select(static language => (language, "")),
        SiteNames.Types => Publication.Fields.Types.Select(static type => (type.Name, type.Description ?? "")),
        SiteNames.Rules => ContentRules.Infos.Where(static rule => rule.MayBeSuppressed).Select(static rule => (rule.Id, rule.Title)),
        _ => [],
    };

    private string MeaningOf(AuthorContent author) => InOurs(author.JobTitle) is { } job ? $"{author.Name.Value}, {job}" : author.Name.Value;

    private string? InOurs(LocalizedText? text) => text is { Translations.Count: > 0 } ? text.In(Publication.DefaultLanguage, Publication.DefaultLanguage).Value : null;

    private static string[] Once(IEnumerable<Located<string>> texts) => [.. texts.Select(static text => text.Value).Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal)];
}
