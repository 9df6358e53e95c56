using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;

namespace Masthead.Content.Binding;

/// <summary>Reads <c>policy: { paths: … }</c> of masthead.yml.</summary>
internal static class PathPolicyBinder
{
    private static readonly KeyTable<PathPolicy> Table = new(
        "paths",
        new("match", Takes.Text, static (policy, entry) => policy with { Match = entry.Text() ?? default }),
        new("off", Takes.Listed(Takes.NameOf(SiteNames.Rules)), static (policy, entry) => policy with { Off = entry.Texts() }),
        new("reason", Takes.Text, static (policy, entry) => policy with { Reason = entry.Text() }));

    public static Takes TakesPolicies { get; } = Takes.Listed(Takes.Map(static () => Table));

    public static void Bind(Entry entry) => entry.Binder.Add(entry.Parts(Bind));

    private static PathPolicy? Bind(DataMapping mapping, Binder binder)
    {
        var policy = Table.Read(mapping, binder, new PathPolicy(default, [], null) { Whole = new Place(mapping.Range) });
        if (policy.Match.Value is not null && policy.Off.Count > 0)
            return policy;

        binder.Report(ProblemKind.WrongValue, mapping.Range, "A policy for paths needs 'match', a pattern of files; 'off', the rules that are switched off for them; and a 'reason'.");
        return null;
    }
}
