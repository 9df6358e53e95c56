using Masthead.Content.Dialects;
using Masthead.Content.Keys;
using Masthead.Content.Paths;
using Masthead.Content.Reference;
using Masthead.Content.Text;
using Masthead.Content.Words;
using Masthead.Shared;
using Masthead.Tool.Server.Cursor;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Server.Reference;

namespace Masthead.Tool.Server.Features;

/// <summary>What may be written at a place: keys with what they mean, values of closed sets, and what the site has names for.</summary>
internal static class CompletionFeature
{
    private const int Property = 10, Snippet = 15;

    private const int SnippetFormat = 2, PlainFormat = 1;

    /// <param name="client">What it can do: to fill in what is left to fill in is no matter of course, nor is Markdown.</param>
    public static CompletionList? At(LspPosition position, ServedFile file, InitializeParams client, DateTimeOffset now)
    {
        if (file.Content is not { } content)
            return null;

        var cursor = file.Lines.OffsetOf(position);
        var found = CursorFinder.Find(content, file.Text, cursor);
        if (InBraces(file, content, cursor, found?.Place) is { } placeholders)
            return Listed(placeholders);
        if (found is not (var place, var format))
            return null;

        var schema = new FileSchema(file, content);
        var values = new SiteValues(file, now);
        var items = new List<CompletionItem>();
        if (place.Key is { } key)
        {
            if (schema.Under(place.Path) is { } around)
                Offer(values.Of(around.Find(key), around.FindField(key)?.Type));
            if (items.Count == 0 && place.Path.Count == 0 && content.Role == ContentRole.Article)
                Offer(values.OfOwnRole(key));
        }
        else if (schema.Under(place.Path) is { } scope)
        {
            if (place.IsItem || place.IsAlone)
                Offer(values.Of(scope.Of, scope.Field));
            if (!scope.HoldsIds || place.IsItem)
                items.AddRange(Keys(scope, place, file, format, content.Role == ContentRole.Article && place.Path.Count == 0 ? values.OwnRoles : []));
            if (client.Can("textDocument.completion.completionItem.snippetSupport") && format == DataFormat.Yaml && !place.IsInBrackets && content.Role == ContentRole.Article)
                items.AddRange(Snippets.At(place, values.Today).Select(snippet => Item(snippet.Label, Snippet, snippet.Detail, null, Lead(place, file) + snippet.Text, place.Word, file, SnippetFormat)));
        }

        return Listed(items.Select(item => item with { Documentation = item.Documentation?.For(client, "textDocument.completion.completionItem.documentationFormat") }));

        void Offer(IEnumerable<SiteValue> offered) => items.AddRange(Written(offered, place, cursor, values, file, format));
    }

    private static CompletionList Listed(IEnumerable<CompletionItem> items) =>
        new(IsIncomplete: false, [.. items.DistinctBy(static item => (item.Label, item.Kind)).Select(static (item, place) => item with { SortText = place.ToString("D5", System.Globalization.CultureInfo.InvariantCulture) })]);

    private static IEnumerable<CompletionItem> Keys(KeyScope scope, CursorPlace place, ServedFile file, DataFormat format, IEnumerable<(string Id, string Detail)> ownRoles)
    {
        var beside = place.Beside.Where(key => key != place.Word.Of(file.Text).Trim('"', '\'')).Select(static key => Fold.Key(key)).ToHashSet(StringComparer.Ordinal);
        var behind = file.Text.AsSpan(place.Word.End).TrimStart(' ');
        var isWhole = behind.Length > 0 && behind[0] is ':' or '=';
        foreach (var field in scope.Fields.Fields.Where(field => !beside.Contains(Fold.Key(field.Key))))
            yield return Key(field.Key, "a field of this site", field.Description is { } description ? MarkupContent.Markdown(description) : null);
        foreach (var row in scope.Tables.SelectMany(static table => table.Rows).Where(row => !beside.Contains(Fold.Key(row.Name)) && !row.Others.Any(other => beside.Contains(Fold.Key(other)))))
            yield return Key(row.Name, null, MarkupContent.Markdown(KeyReference.Documentation(row)));
        foreach (var (id, detail) in ownRoles.Where(role => !beside.Contains(Fold.Key(role.Id))))
            yield return Key(id, detail, null);

        CompletionItem Key(string name, string? detail, MarkupContent? documentation)
        {
            var written = Notation.Of(format).Key(name);
            return Item(name, Property, detail, documentation, isWhole ? written.TrimEnd(':', '=', ' ') : Lead(place, file) + written.TrimEnd(' ') + " ", place.Word, file, PlainFormat);
        }
    }

    private static IEnumerable<CompletionItem> Written(IEnumerable<SiteValue> values, CursorPlace place, int cursor, SiteValues site, ServedFile file, DataFormat format)
    {
        var notation = Notation.Of(format);
        // Before a comment there is to be a blank.
        var trail = format == DataFormat.Yaml && file.Text.AsSpan(place.Word.End) is ['#', ..] ? " " : "";
        var name = new Lazy<TextRange>(() => NameIn(place.Word, cursor, site, file));
        foreach (var value in values)
        {
            var range = value.IsAuthor ? name.Value : place.Word;
            var word = range.Of(file.Text);
            var isQuoted = word is ['"' or '\'', ..];
            var text = range != place.Word ? value.Text
                : value.IsWord && !isQuoted ? notation.Word(value.Text)
                : isQuoted ? notation.Like(word.Length > 1 && word[^1] == word[0] ? word : new string(word[0], 2), new TextRange(0, word.Length > 1 && word[^1] == word[0] ? word.Length : 2), value.Text)
                : notation.Text(value.Text);
            var item = Item(value.Text, value.Kind, value.Detail, value.Documentation is { } documentation ? MarkupContent.Markdown(documentation) : null, Lead(place, file) + text + trail, range, file, PlainFormat);
            // A name finds its id.
            yield return item with { FilterText = $"{item.FilterText ?? item.Label} {value.Detail}".TrimEnd() };
        }
    }

    /// <summary>The name of several that the cursor is in: <c>ada-byron, lin</c>.</summary>
    private static TextRange NameIn(TextRange word, int cursor, SiteValues site, ServedFile file)
    {
        var written = word.Of(file.Text);
        var open = written is ['"' or '\'', ..] ? 1 : 0;
        var names = written[open..(open == 1 && written.Length > 1 && written[^1] == written[0] ? ^1 : ^0)];
        var (start, end) = JointNames.At(names, cursor - word.Start - open, site.IsAuthor);
        return start == 0 && end == names.Length ? word : new TextRange(word.Start + open + start, word.Start + open + end);
    }

    /// <summary>Behind a colon there is to be a blank, and behind the dash of an item, which is none without it.</summary>
    private static string Lead(CursorPlace place, ServedFile file) =>
        place.Word.Start > 0 && file.Text[place.Word.Start - 1] is var before && ((before == ':' && place.Key is not null) || (before == '-' && place is { IsItem: true, IsInBrackets: false })) ? " " : "";

    /// <summary>An editor looks for what stands there in what is offered: the quotation mark, too.</summary>
    private static CompletionItem Item(string label, int kind, string? detail, MarkupContent? documentation, string text, TextRange word, ServedFile file, int format) =>
        new(label, kind, detail, documentation, word.Of(file.Text) is [('"' or '\'') and var quote, ..] ? quote + label : null, "", format, new LspTextEdit(file.Lines.PlaceOf(word), text));

    /// <summary>What may stand in braces, within a wording: null where no brace is open.</summary>
    private static IEnumerable<CompletionItem>? InBraces(ServedFile file, ContentPath content, int cursor, CursorPlace? place)
    {
        var start = cursor;
        while (start > 0 && (char.IsAsciiLetter(file.Text[start - 1]) || file.Text[start - 1] == '.'))
            start--;
        // A brace that begins a value is one of YAML's.
        if (start == 0 || file.Text[start - 1] != '{' || (place is not null && (place.Key is null || place.Word.Start >= start - 1)) || content.Role == ContentRole.Author || !IsAmongKeys(file, content, cursor))
            return null;

        IReadOnlyList<string> names = (place?.Path is ["permalink", ..] ? "permalink" : place?.Key) switch
        {
            "permalink" => PermalinkParts.NamesIn(file.Site.Check.Index(CancellationToken.None).Directory.Publication.Dialect),
            "style" => ["place", "date"],
            _ => Placeholders.OfDisclaimer,
        };
        var end = cursor;
        while (end < file.Text.Length && (char.IsAsciiLetter(file.Text[end]) || file.Text[end] == '.'))
            end++;
        var isClosed = end < file.Text.Length && file.Text[end] == '}';
        return names.Select(name => Item(name, Property, null, null, isClosed ? name : name + "}", new TextRange(start, end), file, PlainFormat));
    }

    private static bool IsAmongKeys(ServedFile file, ContentPath content, int cursor) =>
        CursorFinder.DataOf(content, file.Text).Data is var data && data.Start <= cursor && cursor <= data.End;
}
