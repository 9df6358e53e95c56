using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads a source.</summary>
internal static class SourceBinder
{
    private static readonly KeyTable<Draft> Table = new(
        "a source",
        new("name", Takes.Text, static (source, entry) => source.Part = source.Part with { Name = entry.Text() }),
        new("as", Takes.Text, static (source, entry) => source.Part = source.Part with { As = entry.Plain() }),
        new("agency", Takes.NameOf(SiteNames.Agencies), static (source, entry) => source.Part = source.Part with { AgencyId = entry.Text() }),
        new("descriptor", Takes.Text, static (source, entry) => source.Part = source.Part with { Descriptor = entry.Text() }),
        new("type", Takes.OneOf<SourceType>(), static (source, entry) => source.Type = entry.IsAnothers(ClosedSet<SourceType>.Names) ? null : entry.OneOf<SourceType>()?.Value),
        new("use", Takes.OneOf<SourceUse>(), static (source, entry) => source.Part = source.Part with { Use = entry.OneOf<SourceUse>()?.Value ?? default }),
        new("anonymity", Takes.Map(static () => AnonymityTable!), static (source, entry) => source.Part = source.Part with { Anonymity = entry.Mapping() is { } anonymity ? BindAnonymity(anonymity, entry.Binder) : null }),
        new("url", Takes.Text, static (source, entry) => source.Part = source.Part with { Url = entry.Plain() }));

    private static readonly KeyTable<AnonymityContent> AnonymityTable = new(
        "anonymity",
        new("reason", Takes.Text, static (part, entry) => part with { Reason = entry.Text() }),
        new("approvedBy", Takes.Text, static (part, entry) => part with { ApprovedBy = entry.Text() }));

    public static Takes TakesSources { get; } = Takes.Listed(Takes.Map(static () => Table));

    public static SourceContent? Bind(DataMapping mapping, Binder binder)
    {
        if (IsAnothers(mapping, binder))
            return null;

        var draft = Table.Read(mapping, binder, new Draft());
        if (draft.Part is not { Name: null, AgencyId: null, Descriptor: null })
            return draft.Part with { Type = draft.Type ?? TypeOf(draft.Part) };

        binder.ReportLack(mapping, "A source needs a 'name', an 'agency' or a 'descriptor'.");
        return null;
    }

    /// <summary>On a site of another generator, a work that is cited: <c>{ title: The tides, url: … }</c>. A content management system writes keys of which nothing is filled in.</summary>
    private static bool IsAnothers(DataMapping mapping, Binder binder) => !binder.Dialect.IsOurs
        && !mapping.Entries.Any(static entry => !Entry.IsBlank(entry.Value) && Table.Keys.TryGet(entry.Key.Value, out var key) && key.Name is not ("url" or "type"));

    private static AnonymityContent BindAnonymity(DataMapping mapping, Binder binder) => AnonymityTable.Read(mapping, binder, new AnonymityContent(null, null));

    /// <summary>An agency is one; somebody described but not named is somebody anonymous, unless the file says a collective.</summary>
    private static SourceType TypeOf(SourceContent source) =>
        source.AgencyId is not null ? SourceType.Agency : source.Name is null ? SourceType.Anonymous : SourceType.Person;

    private sealed class Draft
    {
        public SourceContent Part { get; set; } = new(null, null, null, null, default, default, null, null);

        /// <summary>Null where the file does not say.</summary>
        public SourceType? Type { get; set; }
    }
}
