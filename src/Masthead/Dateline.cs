namespace Masthead;

/// <summary>Where, and if the file says so when, a report was written; schema.org <c>dateline</c>.</summary>
public sealed record Dateline
{
    /// <summary>The place; schema.org <c>locationCreated</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The date, if the file gives one.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The line as it is printed before the first sentence, in the style that the file asks for.</summary>
    public required string Text { get; init; }

    /// <summary>The line as it is printed.</summary>
    public override string ToString() => Text;
}
