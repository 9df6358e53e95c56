using System.Globalization;

namespace Masthead.Tool.Importing;

/// <summary>What became of something.</summary>
internal enum Outcome
{
    /// <summary>It is here as it was.</summary>
    Taken,

    /// <summary>It is here otherwise than it was.</summary>
    Changed,

    /// <summary>It is not here.</summary>
    Left,

    /// <summary>It is not here, though somebody wrote it: <see cref="ImportReport.HasLost"/>. Told among what was left.</summary>
    Lost,
}

/// <summary>What was taken, changed and left, by number and by place. A few places of each are kept; a file takes all of them as they come.</summary>
/// <param name="all">Takes every place; null for nobody.</param>
internal sealed class ImportReport(TextWriter? all = null)
{
    /// <summary>Of one thing: enough to see what it is.</summary>
    private const int MostPlaces = 5;

    private readonly Dictionary<(Outcome Outcome, string What), (int Count, List<string> Places)> entries = [];

    /// <summary>Whether something is not here that somebody wrote.</summary>
    public bool HasLost { get; private set; }

    public void Add(Outcome outcome, string what, string? place = null, string? more = null, int count = 1)
    {
        if (count == 0)
            return;

        HasLost |= outcome == Outcome.Lost;
        outcome = outcome == Outcome.Lost ? Outcome.Left : outcome;
        var entry = entries.TryGetValue((outcome, what), out var known) ? known : (0, []);
        entry.Count += count;
        entries[(outcome, what)] = entry;
        if (place is null)
            return;

        var line = more is null ? place : $"{place}: {more}";
        if (entry.Places.Count < MostPlaces)
            entry.Places.Add(line);
        all?.WriteLine($"{Title(outcome)}\t{what}\t{line}");
    }

    /// <summary>What the export has, and the site has not.</summary>
    public void Lose(string what, string place, string? more = null) => Add(Outcome.Lost, what, place, more);

    public void WriteTo(TextWriter writer)
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var title = Title(outcome);
            foreach (var ((_, what), (count, places)) in entries.Where(entry => entry.Key.Outcome == outcome).OrderBy(static entry => entry.Value.Places.Count > 0))
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-8} {count,6}  {what}"));
                title = "";
                foreach (var place in places)
                    writer.WriteLine($"                  {place}");
                if (places.Count > 0 && count > places.Count)
                    writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"                  and {count - places.Count} more"));
            }
        }
    }

    private static string Title(Outcome outcome) => outcome switch { Outcome.Taken => "taken", Outcome.Changed => "changed", _ => "left" };
}
