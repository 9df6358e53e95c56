using Masthead.Content.Text;

namespace Masthead.Content.Keys;

/// <summary>The names of an enum's values as they are written in YAML: <c>advertiserContent</c>, read whatever the case and the dashes.</summary>
internal static class ClosedSet<T>
    where T : struct, Enum
{
    /// <summary>In the order of their numbers. By their names, since a list of an enum's values is made in a way that no program compiled to native code can follow.</summary>
    public static IReadOnlyList<T> Values { get; } = [.. Enum.GetNames(typeof(T)).Select(static name => (T)Enum.Parse(typeof(T), name))];

    private static readonly Dictionary<string, T> ValuesByFolded = Values.ToDictionary(static value => Fold.Key(value.ToString()));

    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames(typeof(T)).Select(CamelCase)];

    public static bool TryGet(string written, out T value) => ValuesByFolded.TryGetValue(Fold.Key(written), out value);

    public static string NameOf(T value) => CamelCase(value.ToString());

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
