using System.Collections.Immutable;
using Masthead.Content.Rules.Sites;

namespace Masthead.Generators.Analyzers;

/// <summary>What a finding is about, as a diagnostic carries it. Edits it carries none: who offers them asks for them (<see cref="CompiledSite.FindingOf"/>), and a build does not.</summary>
internal static class FindingProperties
{
    public const string About = "About";

    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Of(Finding finding) => finding.About is { } about ? None.Add(About, about) : None;
}
