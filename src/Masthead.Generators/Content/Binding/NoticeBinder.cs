using Masthead.Generators.Content.Model;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads editor's notes and disclaimers.</summary>
internal static class NoticeBinder
{
    private static readonly KeySet NoteKeys = new("kind", "text", "label", "position", "audience", "date", "by", "was", "now");

    private static readonly KeySet DisclaimerKeys = new("kind", "text", "position", "requiredWhen", "effective", "expires");

    private static readonly KeySet RequirementKeys = new("kind", "section", "relation", "tag", "topic", "sponsorship", "ai");

    private static readonly string[] Audiences = ["public", "internal"];

    private const string Internal = "internal";

    private static readonly IReadOnlyList<string> NoteKinds = [.. Vocabulary<EditorNoteKind>.Names, Internal];

    public static IEnumerable<NoteContent> BindNotes(YamlNode node, Binder binder)
    {
        foreach (var item in Binder.Items(node))
        {
            if (item is YamlMapping mapping)
                yield return BindNote(mapping, binder);
            else if (binder.Text(item, "editorNotes") is { } text)
                yield return new NoteContent { Text = text, Start = new Located<bool>(true, text.Range) };
        }
    }

    /// <summary>A list of ids, of inline disclaimers, or of both.</summary>
    public static IEnumerable<DisclaimerUse> BindUses(YamlNode node, Binder binder)
    {
        foreach (var item in Binder.Items(node))
        {
            if (item is YamlMapping mapping)
                yield return new DisclaimerUse(null, BindDisclaimer(id: null, mapping, binder));
            else if (binder.Text(item, "disclaimers") is { } reference)
                yield return new DisclaimerUse(reference, null);
        }
    }

    public static DisclaimerContent BindDisclaimer(Located<string>? id, YamlNode node, Binder binder)
    {
        var start = id?.Range ?? StartOf(node);
        if (node is not YamlMapping mapping)
            return new DisclaimerContent(id, default, binder.LocalizedText(node, "disclaimers"), new Located<Position>(Position.End, start)) { Start = new Located<bool>(true, start) };

        var disclaimer = new DisclaimerContent(id, default, null, default) { Start = new Located<bool>(true, start) };
        Located<Position>? position = null;
        foreach (var (key, written, value) in binder.Entries(mapping, DisclaimerKeys, "a disclaimer"))
        {
            if (key == "position")
                position = binder.OneOf<Position>(value, key);
            if (key == "requiredWhen" && id is null)
                binder.Report(ProblemKind.UnknownKey, written.Range, $"{Quoted.Of(written.Value)} has no effect on a disclaimer that an article words itself: move the disclaimer to masthead.yml, or remove the key.");

            disclaimer = key switch
            {
                "kind" when binder.OneOf<DisclaimerKind>(value, key) is { } kind => disclaimer with { Kind = kind.Value, KindIsWritten = true },
                "text" => disclaimer with { Text = binder.LocalizedText(value, key) },
                "requiredWhen" => disclaimer with { RequiredWhen = binder.Parts(value, key, requirement => BindRequirement(requirement, binder)) },
                "effective" => disclaimer with { Effective = binder.Date(value, key) },
                "expires" => disclaimer with { Expires = binder.Date(value, key) },
                _ => disclaimer,
            };
        }

        return disclaimer with { Position = position ?? new Located<Position>(DefaultPosition(disclaimer.Kind), start) };
    }

    private static RequirementContent BindRequirement(YamlMapping mapping, Binder binder)
    {
        var requirement = new RequirementContent();
        foreach (var (key, _, value) in binder.Entries(mapping, RequirementKeys, "requiredWhen"))
        {
            requirement = key switch
            {
                "kind" => requirement with { Kinds = binder.SomeOf<ArticleKind>(value, key) },
                "section" => requirement with { Sections = binder.Texts(value, key) },
                "relation" => requirement with { Relations = binder.SomeOf<AuthorRelation>(value, key) },
                "tag" => requirement with { Tags = binder.Values(value, key) },
                "topic" => requirement with { Topics = binder.Values(value, key) },
                "sponsorship" => requirement with { Sponsorships = binder.SomeOf<SponsorshipType>(value, key) },
                _ => requirement with { AiExtents = binder.SomeOf<AiExtent>(value, key) },
            };
        }

        return requirement;
    }

    private static NoteContent BindNote(YamlMapping mapping, Binder binder)
    {
        var note = new NoteContent { Start = new Located<bool>(true, StartOf(mapping)) };
        foreach (var (key, _, value) in binder.Entries(mapping, NoteKeys, "an editor's note"))
        {
            note = key switch
            {
                "kind" => BindKind(note, value, binder),
                "text" => note with { Text = binder.Text(value, key) },
                "label" => note with { Label = binder.Value(value, key) },
                "position" => note with { Position = binder.OneOf<Position>(value, key)?.Value ?? note.Position },
                "audience" => BindAudience(note, value, binder),
                "date" => note with { Date = binder.Date(value, key) },
                "by" => note with { By = binder.Value(value, key) },
                "was" => note with { Was = binder.Value(value, key) },
                _ => note with { Now = binder.Value(value, key) },
            };
        }

        return note;
    }

    /// <summary><c>kind: internal</c> says who the note is for, as <c>audience: internal</c> does.</summary>
    private static NoteContent BindKind(NoteContent note, YamlNode value, Binder binder)
    {
        if (binder.Text(value, "kind") is not { } text)
            return note;
        if (Fold.Key(text.Value) == Internal)
            return note with { IsInternal = true };
        if (Vocabulary<EditorNoteKind>.TryGet(text.Value, out var kind))
            return note with { Kind = new Located<EditorNoteKind>(kind, text.Range) };

        binder.ReportNotOneOf(text, "kind", NoteKinds);
        return Undisclosed(note);
    }

    private static NoteContent BindAudience(NoteContent note, YamlNode value, Binder binder)
    {
        if (binder.Text(value, "audience") is not { } text)
            return Undisclosed(note);
        if (Fold.Key(text.Value) == Internal)
            return note with { IsInternal = true };
        if (Fold.Key(text.Value) == Audiences[0])
            return note;

        binder.ReportNotOneOf(text, "audience", Audiences);
        return Undisclosed(note);
    }

    /// <summary>Who a note is for cannot be read: it may be internal, so it is not compiled in.</summary>
    private static NoteContent Undisclosed(NoteContent note) => note with { IsInternal = true };

    /// <summary>The first key of a mapping.</summary>
    private static TextRange StartOf(YamlNode node) => node is YamlMapping { Entries: [var first, ..] } ? first.Key.Range : node.Range;

    /// <summary>What must be seen before the piece is read stands on top of it (FTC, "Native Advertising: A Guide for Businesses").</summary>
    private static Position DefaultPosition(DisclaimerKind kind) =>
        kind is DisclaimerKind.Sponsored or DisclaimerKind.Affiliate ? Position.Top : Position.End;
}
