using Masthead.Content.Text;
using Masthead.Tool.Server.Cursor;

namespace Masthead.Tool.Server.Features;

/// <summary>What is written often and has several keys, with what is left to fill in.</summary>
internal static class Snippets
{
    private static readonly (string Label, string Detail, string Key, string Item)[] All =
    [
        ("correction", "an editor's note with what was and now is", "editorNotes", "kind: correction\ndate: {today}\ntext: ${1:We have corrected …}\nwas: ${2:what stood there}\nnow: ${3:what stands there}"),
        ("source", "whom the piece quotes", "sources", "name: ${1:who}\nas: ${2:in what capacity}\nuse: ${3|quoted,reported,background|}"),
        ("credit", "who did what", "byline", "author: ${1:who}\nrole: ${2:author}\nplace: ${3:where}"),
    ];

    /// <summary>Those that fit a place: with their key where that is still to be written, and as an item of its list.</summary>
    /// <param name="today">As keys have dates.</param>
    public static IEnumerable<(string Label, string Detail, string Text)> At(CursorPlace place, string today)
    {
        foreach (var (label, detail, key, item) in All)
        {
            var lines = item.Replace("{today}", today, StringComparison.Ordinal).Split('\n');
            if (place.IsItem && place.Path is [.., var last] && (last == key || (key == "byline" && last == "credits")))
                yield return (label, detail, string.Join('\n', lines.Select((line, i) => i == 0 ? line : "  " + line)));
            else if (!place.IsItem && place.Path.Count == 0 && !place.Beside.Any(beside => Fold.Key(beside) == Fold.Key(key)))
                yield return (label, detail, key == "byline" ? $"byline:\n  credits:\n{List(lines, "    ")}" : $"{key}:\n{List(lines, "  ")}");
        }
    }

    private static string List(string[] lines, string indent) => string.Join('\n', lines.Select((line, i) => indent + (i == 0 ? "- " : "  ") + line));
}
