using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads a source.</summary>
internal static class SourceBinder
{
    private static readonly KeyTable<Draft> Table = new(
        "a source",
        new("name", static (source, entry) => source.Part = source.Part with { Name = entry.Text() }),
        new("as", static (source, entry) => source.Part = source.Part with { As = entry.Plain() }),
        new("agency", static (source, entry) => source.Part = source.Part with { AgencyId = entry.Text() }),
        new("descriptor", static (source, entry) => source.Part = source.Part with { Descriptor = entry.Text() }),
        new("type", static (source, entry) => source.Type = entry.OneOf<SourceType>()?.Value),
        new("use", static (source, entry) => source.Part = source.Part with { Use = entry.OneOf<SourceUse>()?.Value ?? default }),
        new("anonymity", static (source, entry) => source.Part = source.Part with { Anonymity = entry.Mapping() is { } anonymity ? BindAnonymity(anonymity, entry.Binder) : null }),
        new("url", static (source, entry) => source.Part = source.Part with { Url = entry.Plain() }));

    private static readonly KeyTable<AnonymityContent> AnonymityTable = new(
        "anonymity",
        new("reason", static (part, entry) => part with { Reason = entry.Text() }),
        new("approvedBy", static (part, entry) => part with { ApprovedBy = entry.Text() }));

    public static SourceContent? Bind(DataMapping mapping, Binder binder)
    {
        var draft = Table.Read(mapping, binder, new Draft());
        if (draft.Part is not { Name: null, AgencyId: null, Descriptor: null })
            return draft.Part with { Type = draft.Type ?? TypeOf(draft.Part) };

        binder.ReportLack(mapping, "A source needs a 'name', an 'agency' or a 'descriptor'.");
        return null;
    }

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
