using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>A rule that a file, or an entry of it, asks to be left unsaid, and why. For the analyzers alone: the generator never sees it.</summary>
/// <param name="Rule">The rule's id, in any case.</param>
/// <param name="Scope">Where: all of the file, or the entry.</param>
internal sealed record SuppressionRequest(Located<string> Rule, Located<string>? Reason, TextRange Scope)
{
    /// <summary>The request itself, where it stands.</summary>
    public Place Whole { get; init; }

    public static TextRange WholeFile { get; } = new(0, int.MaxValue);

    public bool HasReason => Reason is { } reason && reason.Value.Trim().Length > 0;

    /// <summary>Whether it holds for a finding: it does not without a reason.</summary>
    public bool Covers(string rule, int position) => HasReason && Names(rule) && Contains(position);

    public bool Names(string rule) => string.Equals(Rule.Value.Trim(), rule, StringComparison.OrdinalIgnoreCase);

    public bool Contains(int position) => Scope.Start <= position && position <= Scope.End;
}
