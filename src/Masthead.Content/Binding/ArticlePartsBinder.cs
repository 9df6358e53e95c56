using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads the parts of an article that are mappings of their own, and that it has one of.</summary>
internal static class ArticlePartsBinder
{
    private static readonly KeyTable<DatelineContent> DatelineTable = new(
        "a dateline",
        new("place", static (part, entry) => part with { Place = entry.Text() ?? default }),
        new("date", static (part, entry) => part with { Date = entry.Date() }),
        new("style", static (part, entry) => part with { Style = entry.Text() }));

    private static readonly KeyTable<SyndicationContent> SyndicationTable = new(
        "syndication",
        new("origin", static (part, entry) => part with { Origin = entry.Text() }),
        new("url", static (part, entry) => part with { Url = entry.Plain() }),
        new("credit", static (part, entry) => part with { Credit = entry.Plain() }),
        new("license|licence", static (part, entry) => part with { License = entry.Plain() }),
        new("translatedFrom", static (part, entry) => part with { TranslatedFrom = entry.Language() }),
        new("translator", static (part, entry) => part with { Translator = entry.Plain() }),
        new("canonical", static (part, entry) => part with { Canonical = entry.Plain() }));

    private static readonly KeyTable<SponsorshipContent> SponsorshipTable = new(
        "sponsorship",
        new("type", static (part, entry) => part with { Type = entry.OneOf<SponsorshipType>()?.Value ?? default }),
        new("party|sponsor", static (part, entry) => part with { Party = entry.Plain() }),
        new("editorialControl", static (part, entry) => part with { EditorialControl = entry.Flag() ?? false }),
        new("label", static (part, entry) => part with { Label = entry.Text() }));

    private static readonly KeyTable<AiContent> AiTable = new(
        "ai",
        new("extent", static (part, entry) => part with { Extent = entry.OneOf<AiExtent>() ?? default }),
        new("humanReview", static (part, entry) => part with { HumanReview = entry.Flag() ?? false }),
        new("responsible", static (part, entry) => part with { Responsible = entry.Plain() }));

    /// <summary>A place, or a mapping.</summary>
    public static DatelineContent? BindDateline(Entry entry)
    {
        if (entry.Value is not DataMapping mapping)
            return entry.Text() is { } text ? new DatelineContent(text, null, null) : null;

        var dateline = DatelineTable.Read(mapping, entry.Binder, new DatelineContent(default, null, null));
        if (dateline.Place.Value is not null)
            return dateline;

        entry.Binder.ReportLack(mapping, "A dateline needs a 'place'.");
        return null;
    }

    public static SyndicationContent BindSyndication(DataMapping mapping, Binder binder) => SyndicationTable.Read(mapping, binder, new SyndicationContent());

    public static SponsorshipContent BindSponsorship(DataMapping mapping, Binder binder) =>
        SponsorshipTable.Read(mapping, binder, new SponsorshipContent(default, null, EditorialControl: false, null));

    public static AiContent BindAi(DataMapping mapping, Binder binder) => AiTable.Read(mapping, binder, new AiContent(default, HumanReview: false, null));
}
