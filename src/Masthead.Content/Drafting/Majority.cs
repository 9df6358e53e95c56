namespace Masthead.Content.Drafting;

/// <summary>What most do.</summary>
internal static class Majority
{
    /// <summary>The value that most samples have; of several the one that the first of them has. Null where none has any.</summary>
    public static T? Of<TSample, T>(IEnumerable<TSample> samples, Func<TSample, T?> valueOf)
        where T : class =>
        samples.Select(valueOf).OfType<T>().GroupBy(static value => value).OrderByDescending(static group => group.Count()).FirstOrDefault()?.Key;

    /// <summary>Whether at least half of them do.</summary>
    public static bool Do<TSample>(IReadOnlyCollection<TSample> samples, Func<TSample, bool> does) => samples.Count > 0 && 2 * samples.Count(does) >= samples.Count;
}
