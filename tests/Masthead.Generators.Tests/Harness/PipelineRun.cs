using Masthead.Generators.Generation.Emit.Files;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Two runs of one driver, and what the second one did.</summary>
internal sealed class PipelineRun
{
    private readonly GeneratorRunResult second;

    private PipelineRun(GeneratorRunResult second) => this.second = second;

    /// <param name="edit">Changes files; where it changes the code alone, that is the edit.</param>
    public static PipelineRun Of(TestSite site, Func<TestSite, TestSite> edit)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var edited = edit(site);
        var driver = site.Driver.RunGenerators(site.Compilation, cancellation);
        foreach (var (before, after) in Changes(site, edited))
        {
            driver = (before, after) switch
            {
                (null, { } added) => driver.AddAdditionalTexts([added]),
                ({ } removed, null) => driver.RemoveAdditionalTexts([removed]),
                _ => driver.ReplaceAdditionalText(before!, after!),
            };
        }

        return new PipelineRun(driver.RunGenerators(edited.Compilation, cancellation).GetRunResult().Results.Single());
    }

    /// <summary>Whether a step yielded nothing new.</summary>
    public bool IsCached(string step) => Reasons(step).All(IsUnchanged);

    /// <summary>How many of a step's outputs are new or other than before.</summary>
    public int Reran(string step) => Reasons(step).Count(static reason => !IsUnchanged(reason));

    /// <summary>How many of a step's outputs were made anew, if only to be found the same.</summary>
    public int Ran(string step) => Reasons(step).Count(static reason => reason != IncrementalStepRunReason.Cached);

    /// <summary>The generated files that the compiler was handed anew.</summary>
    public IReadOnlyList<string> NewOutputs => [.. second.TrackedOutputSteps
        .SelectMany(static pair => pair.Value)
        .Where(static step => step.Outputs.Any(static output => !IsUnchanged(output.Reason)))
        .SelectMany(static step => step.Inputs)
        .Select(static input => ((GeneratedSource)input.Source.Outputs[input.OutputIndex].Value).HintName)
        .Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> Steps => second.TrackedSteps;

    private IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        second.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason);

    private static bool IsUnchanged(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<(AdditionalText? Before, AdditionalText? After)> Changes(TestSite before, TestSite after)
    {
        foreach (var path in before.Files.Concat(after.Files).Select(static file => file.Path).Distinct())
        {
            var (old, @new) = (before.Files.SingleOrDefault(file => file.Path == path), after.Files.SingleOrDefault(file => file.Path == path));
            if (!ReferenceEquals(old, @new))
                yield return (old, @new);
        }
    }
}
