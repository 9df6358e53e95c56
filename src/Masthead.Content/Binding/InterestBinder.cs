using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads what an author has an interest in.</summary>
internal static class InterestBinder
{
    private static readonly KeyTable<InterestContent> Table = new(
        "an interest",
        new("party", Takes.Text, static (interest, entry) => interest with { Party = entry.Text() ?? default }),
        new("nature", Takes.Text, static (interest, entry) => interest with { Nature = entry.Plain() }),
        new("from", Takes.Date, static (interest, entry) => interest with { From = entry.Date() }),
        new("to", Takes.Date, static (interest, entry) => interest with { To = entry.Date() }));

    public static Takes TakesInterests { get; } = Takes.Listed(Takes.Map(static () => Table));

    public static InterestContent? Bind(DataMapping mapping, Binder binder)
    {
        var interest = Table.Read(mapping, binder, new InterestContent(default, null, null, null));
        if (interest.Party.Value is not null)
            return interest;

        binder.ReportLack(mapping, "An interest needs a 'party'.");
        return null;
    }
}
