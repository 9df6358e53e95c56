using Masthead.Content.Binding;
using Masthead.Content.Dialects;
using Masthead.Content.Editing;
using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Writing;

/// <summary><c>masthead.yml</c> of an imported site.</summary>
internal static class PublicationFile
{
    /// <param name="dialect">Whose site it stays; our own where its pieces are written anew.</param>
    public static string Of(ImportedSite site, Dialect? dialect = null) => YamlText.File([.. EntriesOf(site, dialect)]);

    /// <summary>The language that its pieces are in.</summary>
    public static string LanguageOf(ImportedSite site) => Tag(site) ?? "en";

    private static IEnumerable<(string, NewValue)> EntriesOf(ImportedSite site, Dialect? dialect)
    {
        if ((Names.Of(site.Name ?? "") is { Length: > 0 } own ? own : Host(site.Url)) is { } name)
            yield return ("publisher", Host(site.Url) is null ? name : NewValue.Map(("name", name), ("url", site.Url!)));
        if (dialect is not null)
            yield return ("dialect", dialect.Name);
        if (Tag(site) is { } language)
            yield return ("defaults", NewValue.Map(("language", language)));
        if (site.Languages.Count > 0)
            yield return ("languages", NewValue.List([.. site.Languages]));
        if (site.TimeZone is { } zone)
            yield return ("timeZone", zone);
        if (site.PermalinksOfFolders.Count > 0)
            yield return ("permalink", NewValue.Map([.. site.PermalinksOfFolders.Select(static of => (of.Folder, (NewValue)of.Permalink)), .. site.Permalink is { } others ? [(PermalinkBinder.Others, (NewValue)others)] : Array.Empty<(string, NewValue)>()]));
        else if (site.Permalink is { } permalink)
            yield return ("permalink", permalink);
        if (site.Sections.Count > 0)
            yield return ("sections", NewValue.Map([.. site.Sections.Select(static section => (Names.Of(section.Id), (NewValue)(Names.Of(section.Name) is { Length: > 0 } name ? name : section.Id))).Where(static section => section.Item1.Length > 0).DistinctBy(static section => section.Item1)]));
        if (dialect is null)
            yield return ("pages", NewValue.List($"{PieceNames.Pages}/**"));
    }

    private static string? Host(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : null;

    private static string? Tag(ImportedSite site) => site.Language is { } language ? LanguageTag.Canonical(language) : null;
}
