using Masthead.Generators.Content;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules.Content;

/// <summary>A rule whose faults are found while a file is read.</summary>
internal abstract class ReadingRule(DiagnosticDescriptor descriptor, ProblemKind kind) : ContentRule(descriptor)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (!Applies(site))
            yield break;

        foreach (var problem in file.Problems)
        {
            if (problem.Kind == kind)
                yield return new Finding(problem.Range, problem.Message, problem.Other is { } other ? new FindingPlace(file.Path.FilePath, other) : null);
        }
    }

    protected virtual bool Applies(SiteIndex site) => true;
}
