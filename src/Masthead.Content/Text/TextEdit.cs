namespace Masthead.Content.Text;

/// <summary>What mends a finding: a range of the file that it stands in, and what is to stand there instead. But for that, and what goes with it, nothing changes.</summary>
/// <param name="Title">As an editor offers it.</param>
internal sealed record TextEdit(string Title, TextRange Range, string NewText)
{
    /// <summary>Stands in a new text for the answer to a <see cref="Question"/>; left there, it says as little as nothing.</summary>
    public const string Blank = "…";

    /// <summary>The file that changes, where it is another one than the finding's: an author's, or masthead.yml.</summary>
    public string? FilePath { get; init; }

    /// <summary>Whether that file is still to be made: the new text is all of it.</summary>
    public bool CreatesFile { get; init; }

    /// <summary>
    /// Whether it is right wherever the finding is, so that a machine may do it unasked where it is the only one: the one word of a closed set that is near, another spelling, what a format asks for.
    /// Otherwise a person says so: what claims something about somebody, adds a fact, moves or takes away what is written.
    /// </summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>What only a person knows, asked as in <c>Why does the piece name nobody?</c>: the answer takes the place of the one <see cref="Blank"/> in the new text.</summary>
    public string? Question { get; init; }

    /// <summary>What somebody has answered already: the same may be asked again once the file is another one, and is not to be.</summary>
    public string? Answer { get; init; }

    /// <summary>What changes elsewhere in the file at the same time: what is moved goes from one place to another.</summary>
    public EquatableArray<TextChange> Further { get; init; } = [];

    /// <summary>Of several changes, which do not overlap.</summary>
    public static TextEdit Of(string title, IReadOnlyList<TextChange> changes) =>
        new(title, changes[0].Range, changes[0].NewText) { Further = changes.Skip(1).ToEquatableArray() };

    /// <summary>All that changes.</summary>
    public IEnumerable<TextChange> Changes => [new TextChange(Range, NewText), .. Further];

    /// <summary>A text with the edit done to it.</summary>
    public string Apply(string text) => TextChange.Apply(Changes, text);

    /// <summary>The edit with the answer to its question in the place of the blank, escaped for where that stands.</summary>
    /// <param name="notation">Of the file that changes.</param>
    public TextEdit Filled(string answer, Notation notation)
    {
        var changes = (TextChange[])[new TextChange(Range, NewText), .. Further];
        for (var i = 0; i < changes.Length; i++)
        {
            if (BlankIn(changes[i].NewText) is not { } blank)
                continue;

            changes[i] = changes[i] with { NewText = changes[i].NewText.Remove(blank.Start, blank.Length).Insert(blank.Start, notation.Like(changes[i].NewText, blank, answer)) };
            return this with { NewText = changes[0].NewText, Further = changes.Skip(1).ToEquatableArray(), Question = null, Answer = answer };
        }

        return this;
    }

    /// <summary>A value that is the blank and nothing else, its quotation marks included: other texts may have such a mark too.</summary>
    private static TextRange? BlankIn(string text)
    {
        for (var at = text.IndexOf(Blank, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Blank, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (at, at + Blank.Length);
            if (start > 0 && end < text.Length && text[start - 1] is '"' or '\'' && text[end] == text[start - 1])
                (start, end) = (start - 1, end + 1);
            if (text.Substring(0, start).TrimEnd(' ') is var before && (before.Length == 0 || before[before.Length - 1] is ':' or '=' or '-' or ',' or '[' or '{' or '\n' or '\r')
                && text.Substring(end).TrimStart(' ') is var behind && (behind.Length == 0 || behind[0] is ',' or ']' or '}' or '#' or '\n' or '\r'))
            {
                return new TextRange(start, end);
            }
        }

        return null;
    }

    /// <summary>Another value for a scalar, or another name for a key, in the quotation marks that it has.</summary>
    /// <param name="source">The file.</param>
    /// <param name="notation">How it writes values.</param>
    public static TextEdit Replacing(TextRange range, string source, string value, Notation notation) =>
        new($"Replace by {Quoted.Of(value)}", range, notation.Like(source, range, value));
}
