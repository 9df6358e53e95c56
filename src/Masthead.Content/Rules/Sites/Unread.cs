using Masthead.Content.Binding;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// What a file says that is not read. A rule about something that is missing asks first: what it misses may stand there, and that
/// fault is reported already.
/// </summary>
internal static class Unread
{
    /// <summary>Keys that say who made a piece.</summary>
    public static IReadOnlyList<string> Credits { get; } = ["byline", "byline.credits", "byline.text", "noByline", .. RoleKeys.All.SelectMany(static role => role.Name == role.Plural ? (string[])[role.Name] : [role.Name, role.Plural])];

    /// <summary>Keys that refer to disclaimers, or word them.</summary>
    public static IReadOnlyList<string> Disclaimers { get; } = ["disclaimers", "disclaimer"];

    /// <summary>Keys that say when a piece was published.</summary>
    public static IReadOnlyList<string> Dates { get; } = ["published", .. ReleaseDates.OtherKeys];

    /// <summary>Keys that say how far a piece is: it may be a draft, of which less is asked.</summary>
    private static readonly string[] States = ["status", "draft"];

    /// <summary>Whether it may stand in a value of the wrong type, or behind a mistyped key.</summary>
    /// <param name="keys">Where it would stand: <c>byline</c>, <c>sources.anonymity</c>.</param>
    public static bool MayHold(ContentFile file, IReadOnlyList<string> keys) => file.Problems.Count > 0 && HoldsFaultOf(file, keys);

    private static bool HoldsFaultOf(ContentFile file, IReadOnlyList<string> keys) =>
        file.Problems.Any(problem => problem.Kind is ProblemKind.WrongValue or ProblemKind.NotADate or ProblemKind.TakenText && (problem.Key is not { } key || IsUnder(key, keys) || IsUnder(key, States)))
        || Mistyped(file, keys) is not null;

    /// <summary>A key that is not known and may be meant for one of these.</summary>
    public static Problem? Mistyped(ContentFile file, IReadOnlyList<string> keys) => file.Problems.Count > 0 ? MistypedAmong(file, keys) : null;

    private static Problem? MistypedAmong(ContentFile file, IReadOnlyList<string> keys)
    {
        var names = keys.Select(static key => key.Substring(key.LastIndexOf('.') + 1));
        return file.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.UnknownKey
            && (problem.Meant is { } meant && names.Contains(meant) || problem.Edits.Count > 0 && Nearest.Of(problem.Range.Of(file.Text), names) is not null));
    }

    /// <summary>Whether YAML took something from what stands at, or right behind, a place (MH4024).</summary>
    public static bool IsTaken(TextRange range, ContentFile file) => TakenAt(range, file) is not null;

    public static Problem? TakenAt(TextRange range, ContentFile file) => file.Problems.FirstOrDefault(problem =>
        problem.Kind == ProblemKind.TakenText && range.Start <= problem.Range.Start
        && (problem.Range.Start <= range.End || string.IsNullOrWhiteSpace(file.Text.Substring(range.End, problem.Range.Start - range.End).TrimStart(':'))));

    /// <summary>Whether a value is that of one of the keys, a part of it, or what holds it.</summary>
    private static bool IsUnder(string read, IReadOnlyList<string> keys) => keys.Any(key => Holds(key, read) || Holds(read, key));

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '.');
}
