using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads the parts of an article that are mappings of their own, and that it has one of.</summary>
internal static class ArticlePartsBinder
{
    private static readonly KeyTable<DatelineContent> DatelineTable = new(
        "a dateline",
        new("place", Takes.Text, static (part, entry) => part with { Place = entry.Text() ?? default }),
        new("date", Takes.Date, static (part, entry) => part with { Date = entry.Date() }),
        new("style", Takes.Text, static (part, entry) => part with { Style = entry.Text() }));

    private static readonly KeyTable<SyndicationContent> SyndicationTable = new(
        "syndication",
        new("origin", Takes.Text, static (part, entry) => part with { Origin = entry.Text() }),
        new("url", Takes.Text, static (part, entry) => part with { Url = entry.Plain() }),
        new("credit", Takes.Text, static (part, entry) => part with { Credit = entry.Plain() }),
        new("license|licence", Takes.Text, static (part, entry) => part with { License = entry.Plain() }),
        new("translatedFrom", Takes.Language, static (part, entry) => part with { TranslatedFrom = entry.Language() }),
        new("translator", Takes.Text, static (part, entry) => part with { Translator = entry.Plain() }),
        new("canonical", Takes.Text, static (part, entry) => part with { Canonical = entry.Plain() }));

    private static readonly KeyTable<SponsorshipContent> SponsorshipTable = new(
        "sponsorship",
        new("type", Takes.OneOf<SponsorshipType>(), static (part, entry) => part with { Type = entry.OneOf<SponsorshipType>()?.Value ?? default }),
        new("party|sponsor", Takes.Text, static (part, entry) => part with { Party = entry.Plain() }),
        new("editorialControl", Takes.Flag, static (part, entry) => part with { EditorialControl = entry.Flag() ?? false }),
        new("label", Takes.Text, static (part, entry) => part with { Label = entry.Text() }));

    private static readonly KeyTable<AiContent> AiTable = new(
        "ai",
        new("extent", Takes.OneOf<AiExtent>(), static (part, entry) => part with { Extent = entry.OneOf<AiExtent>() ?? default }),
        new("humanReview", Takes.Flag, static (part, entry) => part with { HumanReview = entry.Flag() ?? false }),
        new("responsible", Takes.Text, static (part, entry) => part with { Responsible = entry.Plain() }));

    public static Takes TakesDateline { get; } = Takes.Either(Takes.Text, Takes.Map(static () => DatelineTable));

    public static Takes TakesSyndication { get; } = Takes.Map(static () => SyndicationTable);

    public static Takes TakesSponsorship { get; } = Takes.Map(static () => SponsorshipTable);

    public static Takes TakesAi { get; } = Takes.Map(static () => AiTable);

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
