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

    /// <summary>Whether it is right in every case, so that a machine may do it unasked where it is the only one; otherwise a person chooses.</summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>What only a person knows, asked as in <c>Why does the piece name nobody?</c>: the answer takes the place of the one <see cref="Blank"/> in the new text.</summary>
    public string? Question { get; init; }

    /// <summary>What changes elsewhere in the file at the same time: what is moved goes from one place to another.</summary>
    public EquatableArray<TextChange> Further { get; init; } = [];

    /// <summary>Of several changes, which do not overlap.</summary>
    public static TextEdit Of(string title, IReadOnlyList<TextChange> changes) =>
        new(title, changes[0].Range, changes[0].NewText) { Further = changes.Skip(1).ToEquatableArray() };

    /// <summary>All that changes.</summary>
    public IEnumerable<TextChange> Changes => [new TextChange(Range, NewText), .. Further];

    /// <summary>A text with the edit done to it.</summary>
    public string Apply(string text) => TextChange.Apply(Changes, text);

    /// <summary>Another value for a scalar, or another name for a key, in the quotation marks that it has.</summary>
    /// <param name="source">The file.</param>
    /// <param name="notation">How it writes values.</param>
    public static TextEdit Replacing(TextRange range, string source, string value, Notation notation) =>
        new($"Replace by {Quoted.Of(value)}", range, notation.Like(source, range, value));
}
