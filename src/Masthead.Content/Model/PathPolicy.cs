using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>Rules that masthead.yml switches off for some files, and why. For the analyzers alone: the generator never sees it.</summary>
/// <param name="Match">Which files: a <see cref="PathPattern"/>, from the folder of masthead.yml.</param>
/// <param name="Off">The rules' ids, in any case.</param>
internal sealed record PathPolicy(Located<string> Match, EquatableArray<Located<string>> Off, Located<string>? Reason)
{
    /// <summary>The policy itself, where it stands.</summary>
    public Place Whole { get; init; }

    public bool HasReason => Reason is { } reason && reason.Value.Trim().Length > 0;

    /// <summary>Whether a rule is among those that it names.</summary>
    public bool TurnsOff(string rule) => Off.Any(off => string.Equals(off.Value.Trim(), rule, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it speaks for a file: it does not without a reason.</summary>
    /// <param name="path">From the folder of masthead.yml.</param>
    public bool Covers(string path) => HasReason && PathPattern.Matches(Match.Value, path);
}
