using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Base;

/// <summary>
/// What a file says that is not read. A rule about something that is missing asks first: what it misses may stand there, and that
/// fault is reported already.
/// </summary>
internal static class Unread
{
    /// <summary>Whether a value of the wrong type, or a mistyped key, may be one of these.</summary>
    public static bool MayHold(ContentFile file, params string[] keys) => !file.ValuesAreClear
        || file.Problems.Any(problem => problem.Kind == ProblemKind.UnknownKey && (keys.Contains(problem.Meant) || Nearest.Of(problem.Range.Of(file.Text), keys) is not null));
}
