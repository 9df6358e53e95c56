namespace Masthead.Content.Rules.Sites;

/// <summary>How many articles have each of some names. What it includes is what any has: an article less or more is counted, and the others are not asked again.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> counts;

    private Tally(Dictionary<string, int> counts) => this.counts = counts;

    /// <param name="names">Of each article.</param>
    public static Tally Of(IEnumerable<IEnumerable<string>> names)
    {
        var tally = new Tally(new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var ofOne in names)
            tally.Count(ofOne, 1);
        return tally;
    }

    public IEnumerable<string> Names => counts.Keys;

    public int NameCount => counts.Count;

    public bool Includes(string name) => counts.ContainsKey(name);

    /// <summary>The names that one of the two has, and not the other.</summary>
    public IEnumerable<string> NamesOnlyInOne(Tally other) => ReferenceEquals(this, other) ? [] : Names.Where(name => !other.Includes(name)).Concat(other.Names.Where(name => !Includes(name)));

    public bool HasSameNames(Tally other) => NameCount == other.NameCount && counts.Keys.All(other.Includes);

    /// <summary>The same, where an article has other names than before.</summary>
    public Tally After(IEnumerable<string> before, IEnumerable<string> after)
    {
        var tally = new Tally(new Dictionary<string, int>(counts, StringComparer.Ordinal));
        tally.Count(before, -1);
        tally.Count(after, 1);
        return tally;
    }

    private void Count(IEnumerable<string> names, int step)
    {
        foreach (var name in names)
        {
            counts.TryGetValue(name, out var count);
            if (count + step == 0)
                counts.Remove(name);
            else
                counts[name] = count + step;
        }
    }
}
