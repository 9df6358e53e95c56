using System.Runtime.CompilerServices;
using Masthead.Content.Checking;
using Masthead.Content.Text;
using Masthead.Generators.Analyzers;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Harness;

/// <summary>The edits of a diagnostic, asked for as a code fix asks for them: of the site that it was found on.</summary>
internal static class OfferedEdits
{
    private static readonly ConditionalWeakTable<Diagnostic, Lazy<CompiledSite>> Sites = new();

    public static void Remember(Diagnostic found, Lazy<CompiledSite> site) => Sites.AddOrUpdate(found, site);

    public static IReadOnlyList<TextEdit> Of(Diagnostic found)
    {
        Assert.True(Sites.TryGetValue(found, out var site));
        return [.. Assert.IsType<RuleFinding>(site.Value.FindingOf(found, TestContext.Current.CancellationToken)).Finding.Edits];
    }
}
