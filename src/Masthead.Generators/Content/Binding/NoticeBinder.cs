using Masthead.Generators.Content.Model;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads editor's notes and disclaimers.</summary>
internal static class NoticeBinder
{
    private static readonly KeySet NoteKeys = new("kind", "text", "label", "position", "audience", "date");

    private static readonly KeySet DisclaimerKeys = new("kind", "text", "position");

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
                yield return new NoteContent(EditorNoteKind.Introduction, text, null, Position.Top, IsInternal: false, null);
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
        if (node is not YamlMapping mapping)
            return new DisclaimerContent(id, default, binder.LocalizedText(node, "disclaimers"), Position.End);

        DisclaimerKind kind = default;
        LocalizedText? text = null;
        Position? position = null;
        foreach (var (key, _, value) in binder.Entries(mapping, DisclaimerKeys, "a disclaimer"))
        {
            switch (key)
            {
                case "kind":
                    kind = binder.OneOf<DisclaimerKind>(value, key)?.Value ?? kind;
                    break;
                case "text":
                    text = binder.LocalizedText(value, key);
                    break;
                case "position":
                    position = binder.OneOf<Position>(value, key)?.Value;
                    break;
            }
        }

        return new DisclaimerContent(id, kind, text, position ?? DefaultPosition(kind));
    }

    private static NoteContent BindNote(YamlMapping mapping, Binder binder)
    {
        var note = new NoteContent(EditorNoteKind.Introduction, null, null, Position.Top, IsInternal: false, null);
        foreach (var (key, _, value) in binder.Entries(mapping, NoteKeys, "an editor's note"))
        {
            note = key switch
            {
                "kind" => BindKind(note, value, binder),
                "text" => note with { Text = binder.Text(value, key) },
                "label" => note with { Label = binder.Text(value, key)?.Value },
                "position" => note with { Position = binder.OneOf<Position>(value, key)?.Value ?? note.Position },
                "audience" => BindAudience(note, value, binder),
                _ => note with { Date = binder.Date(value, key) },
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
            return note with { Kind = kind };

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

    /// <summary>What must be seen before the piece is read stands on top of it (FTC, "Native Advertising: A Guide for Businesses").</summary>
    private static Position DefaultPosition(DisclaimerKind kind) =>
        kind is DisclaimerKind.Sponsored or DisclaimerKind.Affiliate ? Position.Top : Position.End;
}
