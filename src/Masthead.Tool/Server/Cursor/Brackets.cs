using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>What stands between brackets and braces, as YAML, JSON and TOML write it alike, up to a place in it.</summary>
internal sealed class Brackets
{
    private readonly Stack<Frame> frames = new();

    private readonly string text;

    private int at;

    private Brackets(string text, int start) => (this.text, at) = (text, start);

    /// <summary>The place of the cursor, if what begins here is not closed before it; and where it is closed, if it is.</summary>
    /// <param name="start">Of the opening bracket.</param>
    /// <param name="end">Behind all keys.</param>
    /// <param name="path">The keys that it stands under.</param>
    /// <param name="key">Whose value it is; null for what is all of a file, or an item.</param>
    public static (CursorPlace? Place, int End) Read(string text, int start, int cursor, int end, IReadOnlyList<string> path, string? key) => new Brackets(text, start).Run(cursor, end, path, key);

    /// <summary>Behind a text in quotation marks that begins here.</summary>
    public static int BehindQuote(string text, int start, int end)
    {
        var quote = text[start];
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] == '\\' && quote == '"')
                at++;
            else if (text[at] == quote)
                return at + 1;
        }

        return end;
    }

    private (CursorPlace? Place, int End) Run(int cursor, int end, IReadOnlyList<string> path, string? key)
    {
        while (at < end)
        {
            var character = text[at];
            if (frames.Count > 0 && at >= cursor)
                break;
            switch (character)
            {
                case '[' or '{':
                    frames.Push(new Frame(character == '{', frames.Count == 0 ? key : frames.Peek().Key));
                    at++;
                    break;
                case ']' or '}':
                    frames.Pop();
                    at++;
                    if (frames.Count == 0)
                        return (null, at);
                    break;
                case ',':
                    frames.Peek().Key = null;
                    at++;
                    break;
                case '#' when at > 0 && char.IsWhiteSpace(text[at - 1]):
                    at = Lines.EndOf(text, at);
                    break;
                case var blank when char.IsWhiteSpace(blank):
                    at++;
                    break;
                default:
                    var word = Word(end);
                    if (word.Start <= cursor && cursor <= word.End)
                        return (PlaceAt(word, path), end);
                    at = word.End;
                    TakeKey(word, end);
                    break;
            }
        }

        return (frames.Count > 0 && cursor <= at ? PlaceAt(TextRange.At(cursor), path) : null, end);
    }

    private CursorPlace PlaceAt(TextRange word, IReadOnlyList<string> path)
    {
        var outer = frames.Reverse().ToArray();
        List<string> keys = [.. path];
        for (var i = 0; i < outer.Length; i++)
        {
            // A bracket stands under the key that it is the value of; what it is the item of stands there already.
            if (outer[i].Owner is { } owner && (i == 0 || outer[i - 1].IsMap))
                keys.Add(owner);
        }

        var inner = outer[^1];
        return new CursorPlace(keys, inner.IsMap ? inner.Key : null, word, IsItem: !inner.IsMap) { IsInBrackets = true, Beside = inner.Known };
    }

    private TextRange Word(int end)
    {
        var start = at;
        if (text[at] is '"' or '\'')
            return new TextRange(start, Math.Min(BehindQuote(text, at, end), Math.Max(Lines.EndOf(text, at), start + 1)));

        var stop = at;
        while (stop < end && text[stop] is not (',' or '[' or ']' or '{' or '}' or '\n' or '\r' or '=') && !(text[stop] == ':' && (stop + 1 >= end || char.IsWhiteSpace(text[stop + 1]) || text[stop + 1] is ',' or ']' or '}')))
            stop++;
        while (stop > start && text[stop - 1] is ' ' or '\t')
            stop--;
        return new TextRange(start, Math.Max(stop, start + 1));
    }

    private void TakeKey(TextRange word, int end)
    {
        var next = at;
        while (next < end && text[next] is ' ' or '\t')
            next++;
        if (next >= end || text[next] is not (':' or '=') || !frames.Peek().IsMap)
            return;

        var key = word.Of(text).Trim('"', '\'');
        frames.Peek().Key = key;
        frames.Peek().Known.Add(key);
        at = next + 1;
    }

    /// <param name="owner">The key that it is the value of.</param>
    private sealed class Frame(bool isMap, string? owner)
    {
        public bool IsMap { get; } = isMap;

        public string? Owner { get; } = owner;

        public string? Key { get; set; }

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);
    }
}
