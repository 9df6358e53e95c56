using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Editing;

/// <summary>
/// A map of a file, and what edits do to its keys as text, in YAML, TOML or JSON: in the style in which the others are written, and nothing else is touched. <see cref="Of"/>
/// is the map at the top of a file, <see cref="At"/> the one that something found stands in:
/// <code>keys.Insert("byline", TextEdit.Blank, "title"); keys.At(author.Name.Range)?.Insert("bio", TextEdit.Blank); keys.Remove(credit.Range)</code>
/// What comes back goes into <see cref="TextEdit.Of"/>. Null, from everything here, where the file is not written so that this can be done: at anchors and tags, with a key twice.
/// </summary>
internal sealed class KeyEditor
{
    private static readonly Regex Anchors = new(@"(?<![^\s\[{,])&([^\s,\[\]{}]+)", RegexOptions.CultureInvariant);

    private readonly WrittenFile file;
    private readonly WrittenNode? node;
    private readonly KeySet known;

    private KeyEditor(WrittenFile file, WrittenNode? node, KeySet known) => (this.file, this.node, this.known) = (file, node, known);

    private DataMapping? Map => node?.Node as DataMapping;

    /// <summary>The top of a file; null where that cannot be read.</summary>
    /// <param name="format">Of a file that is keys from end to end; null for one with front matter, in whatever format, or none yet.</param>
    /// <param name="known">The keys that it may hold, and their other names.</param>
    public static KeyEditor? Of(string text, DataFormat? format, KeySet known) => WrittenFile.Of(text, format, known) is { } file ? new KeyEditor(file, file.Root, known) : null;

    /// <summary>The innermost map in which a key or a value stands.</summary>
    public KeyEditor? At(TextRange place) => file.Root?.At(place.Start)?.Map is { } map && IsPlain(map) ? new KeyEditor(file, map, KeySet.None) : null;

    /// <summary>Whether it is the one at the top of its file.</summary>
    public bool IsTop => node?.Parent is null;

    /// <summary>Its keys with texts, in their order; null where one has another value.</summary>
    public IReadOnlyList<(string Key, string Value)>? Texts =>
        Map is { } map && map.Entries.All(static entry => entry.Value is DataScalar) ? [.. map.Entries.Select(static entry => (entry.Key.Value, ((DataScalar)entry.Value).Value))] : null;

    /// <summary>The map behind a key of this one; null where none is.</summary>
    public KeyEditor? Below(TextRange key)
    {
        for (var i = 0; i < Map?.Entries.Count; i++)
        {
            if (Map.Entries[i].Key.Range == key)
                return Below(i);
        }

        return null;
    }

    /// <summary>Whether a key has a value: one that is left empty, or to be filled in, has none.</summary>
    public bool Has(string key) => Find(key) is { } place && !IsEmpty(Map!.Entries[place].Value);

    /// <summary>A value for a key that has none yet: a new one goes behind the last of some others, behind all where none of these is there.</summary>
    /// <param name="key">With dots for one further in, whose map is made where it is not there: <c>anonymity.reason</c>.</param>
    public IReadOnlyList<TextChange>? Insert(string key, NewValue value, params string[] after)
    {
        if (key.IndexOf('.') is > 0 and var dot)
        {
            var (outer, inner) = (key.Substring(0, dot), key.Substring(dot + 1));
            return Below(outer) is { } map ? map.Insert(inner, value) : InsertEntry(outer, Nested(inner, value), after);
        }

        return InsertEntry(key, value, after);
    }

    /// <summary>An entry whose key is any text, such as an author's id.</summary>
    public IReadOnlyList<TextChange>? InsertEntry(string key, NewValue value, params string[] after)
    {
        if (node is null)
            return InsertFirst(key, value);
        if (Map is not { } map || !IsPlain(node))
            return null;
        if (Find(key) is { } place)
            return IsEmpty(map.Entries[place].Value) && map.Entries.Count(entry => IsNamed(entry, key)) == 1 ? Fill(map.Entries[place], value) : null;

        int? last = null;
        for (var i = 0; i < map.Entries.Count; i++)
            last = after.Any(other => IsNamed(map.Entries[i], other)) ? i : last;
        return Braces.Are(file, map) ? Braces.Of(file, map).Insert(key, value, last ?? map.Entries.Count - 1)
            : file.Format == DataFormat.Toml ? new TableLines(file, node).Insert(key, value, last)
            : file.IsYaml && map.Entries.Count > 0 ? new BlockLines(file, map).Insert(key, value, last)
            : null;
    }

    /// <summary>A key beside a value that may stand alone: <c>cover: quay.jpg</c> becomes <c>cover: { src: quay.jpg, credit: … }</c>.</summary>
    /// <param name="place">Of the value.</param>
    /// <param name="keys">Those of the map: the first one is the value's own.</param>
    public IReadOnlyList<TextChange>? InsertBeside(TextRange place, KeySet keys, string key, NewValue value)
    {
        if (file.Root?.At(place.Start) is not { Node: DataScalar alone } found || !IsPlain(found))
            return null;
        if (found.Entry is { } entry && keys.TryGet(entry.Key.Value, out _))
            return new KeyEditor(file, found.Parent, keys).Insert(key, value, keys.Names[0]);
        if (alone.Range.Length == 0 || alone.Style is DataScalarStyle.Literal or DataScalarStyle.Folded || alone.Range.Of(file.Text).IndexOfAny(['\n', '\r']) >= 0)
            return null;

        var written = alone.Style == DataScalarStyle.Plain ? file.Scalar(alone.Value) : alone.Range.Of(file.Text);
        return [new TextChange(alone.Range, Notation.Map([$"{file.Notation.Key(keys.Names[0])} {written}", file.Entry(key, value)]))];
    }

    /// <summary>One more item of a list, as the list is written; a list of its own, where the key is not there.</summary>
    /// <param name="key">Such as <c>editorNotes</c>.</param>
    /// <param name="shorthand">A key that says the same of one item, such as <c>editorNote</c>: it becomes the list.</param>
    /// <param name="after">Where the key goes that is not there, see <see cref="Insert"/>.</param>
    public IReadOnlyList<TextChange>? Append(string key, string shorthand, NewValue item, params string[] after)
    {
        if (node is not null && (Map is null || !IsPlain(node)))
            return null;
        if (Find(key) is { } place)
            return AppendTo(node!.ValueAt(place), item);
        if (Find(shorthand) is not { } single)
            return InsertEntry(key, NewValue.List(item), after);

        var range = Map!.Entries[single].Key.Range;
        return AppendTo(node!.ValueAt(single), item) is { } changes ? [new TextChange(range, file.Notation.Like(file.Text, range, key)), .. changes] : null;
    }

    /// <summary>One more item of the list that is all of a file.</summary>
    public IReadOnlyList<TextChange>? Append(NewValue item) => node is { Node: DataSequence } list ? ListEditor.Append(file, list, item) : null;

    /// <summary>Takes away a key with its value, or an item of a list; with the last one what held it.</summary>
    /// <param name="place">Of the key, of its value, or of the item.</param>
    public IReadOnlyList<TextChange>? Remove(TextRange place) =>
        Target(place) is { } target && Remove(target) is { } changes && !changes.Any(TakesAnchor) ? changes : null;

    /// <summary>Takes all of the map away, as an item or with its key.</summary>
    public IReadOnlyList<TextChange>? Remove() => node is not null && Remove(node) is { } changes && !changes.Any(TakesAnchor) ? changes : null;

    /// <summary>Other values in the place of one, or of all of the map: several become items where an item stands, else a list.</summary>
    /// <param name="place">Null for the map.</param>
    public IReadOnlyList<TextChange>? Exchange(TextRange? place, params NewValue[] values) =>
        (place is { } range ? Target(range) : node) is { Parent: not null } target && IsAlone(target) ? ListEditor.Exchange(file, target, values) : null;

    /// <summary>Another key with another value for the entry in which something stands.</summary>
    public IReadOnlyList<TextChange>? ExchangeEntry(TextRange place, string key, NewValue value)
    {
        for (var found = Target(place); found is not null; found = found.Parent)
        {
            if (found.Parent is { } parent && ReferenceEquals(parent.Node, Map) && found.Entry is { } entry)
                return IsAlone(found) && found.Node.Range.Length > 0 ? [new TextChange(entry.Key.Range, file.Notation.Like(file.Text, entry.Key.Range, key)), new TextChange(found.Node.Range, value.Inline(file))] : null;
        }

        return null;
    }

    /// <summary>Another text for a value, in its quotation marks.</summary>
    public IReadOnlyList<TextChange>? Replace(TextRange place, string value) =>
        Target(place) is { Node: DataScalar { Range.Length: > 0 } written } target && IsPlain(target) ? [new TextChange(written.Range, file.Notation.Like(file.Text, written.Range, value))] : null;

    private KeyEditor? Below(string key) => Find(key) is { } place ? Below(place) : null;

    private KeyEditor? Below(int place) => node!.ValueAt(place) is { Node: DataMapping } map && WrittenNode.IsOwn(Map!.Entries[place]) && IsPlain(map) ? new KeyEditor(file, map, KeySet.None) : null;

    private static NewMap Nested(string key, NewValue value) =>
        key.IndexOf('.') is > 0 and var dot ? NewValue.Map((key.Substring(0, dot), Nested(key.Substring(dot + 1), value))) : NewValue.Map((key, value));

    private IReadOnlyList<TextChange>? AppendTo(WrittenNode value, NewValue item) =>
        !WrittenNode.IsOwn(value.Entry!.Value) || file.IsMarked(value.Node) ? null
        : IsEmpty(value.Node) && !Braces.Are(file, Map!) ? Fill(value.Entry!.Value, NewValue.List(item))
        : ListEditor.Append(file, value, item);

    /// <summary>What stands in a file that has no keys yet.</summary>
    private IReadOnlyList<TextChange>? InsertFirst(string key, NewValue value)
    {
        if (file.Format == DataFormat.Json)
            return string.IsNullOrWhiteSpace(file.Data.Of(file.Text).TrimStart('\uFEFF')) ? [file.InsertAtEnd(Notation.Map([file.Entry(key, value)]))] : null;

        var line = file.IsYaml ? file.Notation.Key(key) + value.BehindKey("", file) : file.Entry(key, value);
        return [file.HasData ? file.InsertAtEnd(line) : TextChange.Inserting(file.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, string.Join(file.LineEnd, "---", line, "---", "", ""))];
    }

    private IReadOnlyList<TextChange>? Fill(DataEntry entry, NewValue value) =>
        !WrittenNode.IsOwn(entry) || file.IsMarked(entry.Value) || (entry.Value is DataMapping && !Braces.Are(file, entry.Value)) ? null
        : file.IsYaml && !Braces.Are(file, Map!) ? new BlockLines(file, Map!).Fill(entry, value)
        : [entry.Value.Range.Length > 0 ? new TextChange(entry.Value.Range, value.Inline(file)) : TextChange.Inserting(file.Text.IndexOf(':', entry.Key.Range.End) + 1, " " + value.Inline(file))];

    private IReadOnlyList<TextChange>? Remove(WrittenNode target)
    {
        if (target.Parent is not { } parent || !IsPlain(target))
            return null;
        if (parent is { Parent: not null, Node: DataMapping { Entries.Count: 1 } or DataSequence { Items.Count: 1 } } && Remove(parent) is { } all)
            return all;
        if (parent.Node is not DataMapping map)
            return ListEditor.Remove(file, parent, target);

        return Braces.Are(file, map) ? Braces.Of(file, map).Remove(target.Place)
            : file.Format == DataFormat.Toml ? new TableLines(file, parent).Remove(map.Entries[target.Place])
            : file.IsYaml ? new BlockLines(file, map).Remove(map.Entries[target.Place])
            : null;
    }

    /// <summary>The node at a place: that of a key is the key's value.</summary>
    private WrittenNode? Target(TextRange place)
    {
        var innermost = file.Root?.At(place.Start);
        for (var found = innermost; found is not null; found = found.Parent)
        {
            if (found.Node is DataMapping map)
            {
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    if (map.Entries[i].Key.Range == place)
                        return found.ValueAt(i);
                }
            }

            if (found.Node.Range == place)
                return found;
        }

        return innermost is { Node: DataScalar } ? innermost : null;
    }

    /// <summary>Whether neither a node nor what it stands in bears a name or a tag, or is merged into another map.</summary>
    private bool IsPlain(WrittenNode found)
    {
        for (var outer = found; outer is not null; outer = outer.Parent)
        {
            if (file.IsMarked(outer.Node) || outer.Entry is { Key.Value: "<<" })
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing stands in a node that would be lost with it: no comment, no name that others refer to.</summary>
    private bool IsAlone(WrittenNode found)
    {
        var written = found.Node.Range.Of(file.Text);
        return IsPlain(found) && (found.Node is DataScalar || written.IndexOf('#') < 0) && !TakesAnchor(new TextChange(found.Node.Range, ""))
            && (found.Node is not DataMapping || file.Format != DataFormat.Toml || Braces.Are(file, found.Node));
    }

    /// <summary>Whether another place refers to what would go.</summary>
    private bool TakesAnchor(TextChange change) =>
        file.IsYaml && Anchors.Matches(change.Range.Of(file.Text)).Cast<Match>().Any(anchor => file.Text.Contains("*" + anchor.Groups[1].Value));

    private int? Find(string key)
    {
        for (var i = 0; i < Map?.Entries.Count; i++)
        {
            if (IsNamed(Map.Entries[i], key))
                return i;
        }

        return null;
    }

    private bool IsNamed(DataEntry entry, string key) =>
        Fold.Key(entry.Key.Value) == Fold.Key(key) || (known.TryGet(entry.Key.Value, out var written) && known.TryGet(key, out var same) && written.Name == same.Name);

    private static bool IsEmpty(DataNode value) => value is DataScalar { IsEmpty: true } or DataSequence { Items.Count: 0 } or DataMapping { Entries.Count: 0 } || (value is DataScalar text && string.IsNullOrWhiteSpace(text.Value));
}
