using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads <c>suppress:</c>, wherever it stands.</summary>
internal static class SuppressionBinder
{
    private static readonly KeySet Keys = new("rule", "reason");

    /// <param name="scope">The file, or the entry, that it speaks for.</param>
    public static IEnumerable<SuppressionRequest> Bind(YamlNode node, TextRange scope, Binder binder) =>
        binder.Parts(node, "suppress", mapping => Bind(mapping, scope, binder));

    private static SuppressionRequest? Bind(YamlMapping mapping, TextRange scope, Binder binder)
    {
        Located<string>? rule = null, reason = null;
        foreach (var (key, _, value) in binder.Entries(mapping, Keys, "suppress"))
        {
            if (key == "rule")
                rule = binder.Text(value, key);
            else
                reason = binder.Text(value, key);
        }

        if (rule is { } known)
            return new SuppressionRequest(known, reason, scope);

        binder.Report(ProblemKind.WrongValue, mapping.Range, "A suppression needs a 'rule' and a 'reason'.");
        return null;
    }
}
