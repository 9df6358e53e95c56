namespace Masthead;

/// <summary>Something the publication says beside a piece: an editor's note or a disclaimer.</summary>
[JsonDerivedType(typeof(EditorNote), nameof(EditorNote))]
[JsonDerivedType(typeof(Disclaimer), nameof(Disclaimer))]
public abstract record Notice
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Where on the page it is printed.</summary>
    public Position Position { get; init; }
}

/// <summary>A public note of the editors on a piece; schema.org <c>CorrectionComment</c> for a correction, IPTC <c>edNote</c>.</summary>
public sealed record EditorNote : Notice
{
    /// <summary>What the note is for.</summary>
    public EditorNoteKind Kind { get; init; }

    /// <summary>The words before the note ("Editor's note"), if the file gives any.</summary>
    public string? Label { get; init; }

    /// <summary>When it was added; schema.org <c>dateCreated</c>.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Who added it, if the file says.</summary>
    public string? By { get; init; }

    /// <summary>What stood there before a correction.</summary>
    public string? Was { get; init; }

    /// <summary>What stands there now.</summary>
    public string? Now { get; init; }
}

/// <summary>A statement that a kind of piece, author or subject calls for.</summary>
public sealed record Disclaimer : Notice
{
    /// <summary>Its name in <c>masthead.yml</c>; null for one written inline in an article.</summary>
    public string? Id { get; init; }

    /// <summary>What it is about.</summary>
    public DisclaimerKind Kind { get; init; }
}
