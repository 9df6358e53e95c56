using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>What can be wrong with one file by itself; each is published by a rule of its own.</summary>
internal enum ProblemKind
{
    UnreadableYaml,

    /// <summary>The text behind the front matter: what the YAML says can be read all the same.</summary>
    UnreadableText,
    UnknownKey,
    WrongValue,
    NotADate,
    DuplicateKey,
    NoOffset,
    HiddenSpace,
    DirectionControl,
    HtmlEntity,
    TakenText,
    AtMargin,
    OtherDateInName,
    LimitPassed,

    /// <summary>One value here, and several where the file comes from.</summary>
    SplitElsewhere,
}

/// <summary>A fault found while a file was read.</summary>
/// <param name="Message">For the person who wrote the file: what is wrong, and the remedy.</param>
/// <param name="Other">The other place, where two are involved.</param>
internal sealed record Problem(ProblemKind Kind, TextRange Range, string Message, TextRange? Other = null)
{
    /// <summary>The key or the value that it is about, as a message quotes it; null where it is about none.</summary>
    public string? About { get; init; }

    /// <summary>The canonical name of the key that a mistyped one was meant to be; null where nobody knows.</summary>
    public string? Meant { get; init; }

    /// <summary>The key whose value was being read, behind those that it stands under: <c>sources.type</c>; null where the fault is found otherwise.</summary>
    public string? Key { get; init; }

    /// <summary>What mends it: one, or several to choose from; none where a person has to.</summary>
    public EquatableArray<TextEdit> Edits { get; init; } = [];

    /// <summary>Whether the typed record cannot be built as written.</summary>
    public bool IsError => Kind is not (ProblemKind.UnknownKey or ProblemKind.NoOffset or ProblemKind.HiddenSpace or ProblemKind.DirectionControl or ProblemKind.HtmlEntity or ProblemKind.TakenText or ProblemKind.AtMargin or ProblemKind.OtherDateInName or ProblemKind.SplitElsewhere);
}
