using Masthead.Content.Model;

namespace Masthead.Content.Rules.Metadata;

/// <summary>A rule whose faults are found while a file is read.</summary>
internal abstract class ReadingRule(RuleInfo info, ProblemKind kind) : ContentRule(info)
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
