using Masthead.Content.Dialects;

namespace Masthead.Generators.Tests.Content;

/// <summary>The tables of docs/guide/dialects.md, written from the dialects' data.</summary>
internal static class DialectsPage
{
    private static readonly Dictionary<string, Func<Dialect, IEnumerable<string>>> Tables = new()
    {
        ["| dialect | no content | drafts | the page of a folder | beside `index` |"] = static dialect =>
            [Row(dialect, Codes(dialect.Aside), Codes(dialect.DraftFolders), Codes(dialect.FolderPage is { } page ? [page] : []), dialect.HasBundles ? "part of the piece" : "")],
        ["| dialect | of | key | also read |"] = static dialect =>
            from keys in dialect.Keys
            from means in keys.Means
            let names = means.Split('|')
            select Row(dialect, keys.Owner, Codes(names.Take(1)), Codes(names.Skip(1))),
        ["| dialect | of | keys |"] = static dialect =>
            from keys in dialect.Keys
            let passedOver = keys.PassedOver.Concat(keys.Instead).ToArray()
            where passedOver.Length > 0
            select Row(dialect, keys.Owner, Codes(passedOver)),
        ["| dialect | read | as |"] = static dialect => dialect.Permalinks.Concat(dialect.Placeholders.Select(static pair => (pair.Theirs, Ours: (string?)pair.Ours))).Where(static pair => pair.Ours is not null).Select(pair => Row(dialect, Codes([pair.Theirs]), Codes([pair.Ours!]))),
    };

    public static string Write(string page)
    {
        var lines = page.Split('\n').ToList();
        foreach (var (header, rowsOf) in Tables)
        {
            var first = lines.IndexOf(header) + 2;
            lines.RemoveRange(first, lines.FindIndex(first, static line => !line.StartsWith('|')) - first);
            lines.InsertRange(first, KnownDialects.All.Where(static dialect => !dialect.IsOurs).SelectMany(rowsOf));
        }

        return string.Join('\n', lines);
    }

    private static string Row(Dialect dialect, params string[] cells) => $"| `{dialect.Name}` {string.Concat(cells.Select(static cell => cell.Length == 0 ? "| " : $"| {cell} "))}|";

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name.Replace("|", "\\|", StringComparison.Ordinal)}`"));
}
