using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads disclaimers, and when they are due.</summary>
internal static class DisclaimerBinder
{
    private static readonly KeyTable<Draft> Table = new(
        "a disclaimer",
        new("kind", Takes.OneOf<DisclaimerKind>(), static (draft, entry) => draft.ReadKind(entry)),
        new("text", Takes.Localized, static (draft, entry) => draft.Part = draft.Part with { Text = entry.Localized() }),
        new("position", Takes.OneOf<Position>(), static (draft, entry) => draft.Position = entry.OneOf<Position>()),
        new("requiredWhen", Takes.Listed(Takes.Map(static () => RequirementTable!)), static (draft, entry) => draft.ReadRequirements(entry)),
        new("effective", Takes.Date, static (draft, entry) => draft.Part = draft.Part with { Effective = entry.Date() }),
        new("expires", Takes.Date, static (draft, entry) => draft.Part = draft.Part with { Expires = entry.Date() }));

    private static readonly KeyTable<RequirementContent> RequirementTable = new(
        "requiredWhen",
        new("kind", Takes.Listed(Takes.ArticleKind), static (part, entry) => part with { Kinds = entry.Kinds() }),
        new("section", Takes.Listed(Takes.NameOf(SiteNames.Sections)), static (part, entry) => part with { Sections = entry.Texts() }),
        new("relation", Takes.Listed(Takes.OneOf<AuthorRelation>()), static (part, entry) => part with { Relations = entry.SomeOf<AuthorRelation>() }),
        new("tag", Takes.Listed(Takes.NameOf(SiteNames.Tags)), static (part, entry) => part with { Tags = entry.PlainTexts() }),
        new("topic", Takes.Texts, static (part, entry) => part with { Topics = entry.PlainTexts() }),
        new("sponsorship", Takes.Listed(Takes.OneOf<SponsorshipType>()), static (part, entry) => part with { Sponsorships = entry.SomeOf<SponsorshipType>() }),
        new("ai", Takes.Listed(Takes.OneOf<AiExtent>()), static (part, entry) => part with { AiExtents = entry.SomeOf<AiExtent>() }));

    /// <summary>On an article.</summary>
    public static Takes TakesUses { get; } = Takes.Listed(Takes.Either(Takes.NameOf(SiteNames.Disclaimers), Takes.Map(static () => Table)));

    /// <summary>In masthead.yml.</summary>
    public static Takes TakesDisclaimer { get; } = Takes.Either(Takes.Text, Takes.Map(static () => Table));

    /// <summary>On an article: a list of ids, of inline disclaimers, or of both.</summary>
    public static IEnumerable<DisclaimerUse> BindUses(Entry entry)
    {
        // A flag of a layout, on a site of another generator.
        if (!entry.Binder.Dialect.IsOurs && entry.Binder.IsWrittenFlag(entry.Value))
            yield break;

        foreach (var item in Binder.Items(entry.Value))
        {
            if (item is DataMapping mapping)
                yield return new DisclaimerUse(null, Bind(id: null, mapping, entry.Binder));
            else if (entry.Binder.Text(item, "disclaimers") is { } reference)
                yield return new DisclaimerUse(reference, null);
        }
    }

    /// <summary>In masthead.yml: a wording, or a mapping.</summary>
    public static DisclaimerContent Bind(Located<string>? id, DataNode node, Binder binder)
    {
        var start = id?.Range ?? (node is DataMapping inline ? inline.Start : node.Range);
        var disclaimer = new DisclaimerContent(id?.Composed(), default, null, new Located<Position>(Position.End, start)) { Start = new Place(start) };
        if (node is not DataMapping mapping)
            return disclaimer with { Text = binder.Localized(node, "disclaimers") };

        var draft = Table.Read(mapping, binder, new Draft(disclaimer));
        return draft.Part with { Position = draft.Position ?? new Located<Position>(DefaultPosition(draft.Part.Kind), start) };
    }

    private static RequirementContent BindRequirement(DataMapping mapping, Binder binder) => RequirementTable.Read(mapping, binder, new RequirementContent());

    /// <summary>What must be seen before the piece is read stands on top of it (FTC, "Native Advertising: A Guide for Businesses").</summary>
    private static Position DefaultPosition(DisclaimerKind kind) =>
        kind is DisclaimerKind.Sponsored or DisclaimerKind.Affiliate ? Position.Top : Position.End;

    private sealed class Draft(DisclaimerContent part)
    {
        public DisclaimerContent Part { get; set; } = part;

        /// <summary>Null where the file does not say.</summary>
        public Located<Position>? Position { get; set; }

        public void ReadKind(Entry entry)
        {
            if (entry.OneOf<DisclaimerKind>() is { } kind)
                Part = Part with { Kind = kind.Value, KindIsWritten = true };
        }

        public void ReadRequirements(Entry entry)
        {
            if (Part.Id is null)
                entry.Binder.Report(ProblemKind.UnknownKey, entry.Range, $"{Quoted.Of(entry.Written.Value)} has no effect on a disclaimer that an article words itself: move the disclaimer to masthead.yml, or remove the key.");
            Part = Part with { RequiredWhen = entry.Parts(BindRequirement) };
        }
    }
}
