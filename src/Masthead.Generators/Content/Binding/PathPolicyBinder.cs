using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads <c>policy: { paths: … }</c> of masthead.yml.</summary>
internal static class PathPolicyBinder
{
    private static readonly KeySet Keys = new("match", "off", "reason");

    public static IEnumerable<PathPolicy> Bind(YamlNode node, Binder binder) => binder.Parts(node, "paths", mapping => Bind(mapping, binder));

    private static PathPolicy? Bind(YamlMapping mapping, Binder binder)
    {
        Located<string>? match = null, reason = null;
        var off = EquatableArray<Located<string>>.Empty;
        foreach (var (key, _, value) in binder.Entries(mapping, Keys, "paths"))
        {
            if (key == "match")
                match = binder.Text(value, key);
            else if (key == "off")
                off = binder.Texts(value, key);
            else
                reason = binder.Text(value, key);
        }

        if (match is { } known && off.Count > 0)
            return new PathPolicy(known, off, reason);

        binder.Report(ProblemKind.WrongValue, mapping.Range, "A policy for paths needs 'match', a pattern of files; 'off', the rules that are switched off for them; and a 'reason'.");
        return null;
    }
}
