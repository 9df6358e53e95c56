using Masthead.Content.Text;

namespace Masthead.Tool.Server.Cursor;

/// <summary>Where somebody types among keys and values: worked out from lines and brackets, since the text is unfinished while they do.</summary>
/// <param name="Path">The keys that it stands under, from the outermost on.</param>
/// <param name="Key">Whose value it is; null where a key stands, or an item of the list under the last of the path.</param>
/// <param name="Word">What stands there already, its quotation marks included.</param>
/// <param name="IsItem">Whether it is the beginning of an item of a list.</param>
internal sealed record CursorPlace(IReadOnlyList<string> Path, string? Key, TextRange Word, bool IsItem)
{
    /// <summary>Whether it stands below its key with no key beside it: what begins there may be the key's value as well.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether it stands between brackets, where a comma ends a value.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>How far in the keys stand that are beside it.</summary>
    public int Indent { get; init; }

    /// <summary>The keys beside it.</summary>
    public IReadOnlyCollection<string> Beside { get; init; } = [];
}
