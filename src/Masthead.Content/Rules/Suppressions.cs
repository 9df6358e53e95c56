namespace Masthead.Content.Rules;

/// <summary>Which rules a file may ask to be left unsaid: YAML that cannot be read says nothing to rely on; nor does a suppression about suppressions.</summary>
internal static class Suppressions
{
    public static IReadOnlyList<string> Ids { get; } = [.. ContentRules.All.Select(static rule => rule.Info).Where(static rule => rule.MayBeSuppressed).Select(static rule => rule.Id)];
}
