namespace Masthead.Generators.Rules;

/// <summary>Which rules a file may ask to be left unsaid.</summary>
internal static class Suppressions
{
    /// <summary>YAML that cannot be read says nothing to rely on; nor does a suppression about suppressions.</summary>
    private static readonly string[] Never = [Descriptors.UnreadableYaml.Id, Descriptors.UselessSuppression.Id, Descriptors.LimitPassed.Id];

    public static IReadOnlyList<string> Ids { get; } = [.. ContentRules.All.Select(static rule => rule.Descriptor.Id).Except(Never)];
}
