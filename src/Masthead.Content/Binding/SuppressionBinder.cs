using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads <c>suppress:</c>, wherever it stands.</summary>
internal static class SuppressionBinder
{
    private static readonly KeyTable<SuppressionRequest> Table = new(
        "suppress",
        new("rule", Takes.NameOf(SiteNames.Rules), static (request, entry) => request with { Rule = entry.Text() ?? default }),
        new("reason", Takes.Text, static (request, entry) => request with { Reason = entry.Text() }));

    public static Takes TakesRequests { get; } = Takes.Listed(Takes.Map(static () => Table));

    /// <param name="scope">The file, or the entry, that it speaks for.</param>
    public static void Bind(Entry entry, TextRange scope) => entry.Binder.Add(entry.Parts((mapping, binder) => Bind(mapping, scope, binder)));

    private static SuppressionRequest? Bind(DataMapping mapping, TextRange scope, Binder binder)
    {
        var request = Table.Read(mapping, binder, new SuppressionRequest(default, null, scope) { Whole = new Place(mapping.Range) });
        if (request.Rule.Value is not null)
            return request;

        binder.ReportLack(mapping, "A suppression needs a 'rule' and a 'reason'.");
        return null;
    }
}
