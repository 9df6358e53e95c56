using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>A rule whose faults are found while a file is read.</summary>
internal abstract class ReadingRule(RuleInfo info, params ProblemKind[] kinds) : ContentRule(info)
{
    public bool Reports(ProblemKind kind) => kinds.Contains(kind);

    public override IEnumerable<Finding> Check(RuleInput input) => input.File.Problems.Count > 0 ? Reported(input) : [];

    private IEnumerable<Finding> Reported(RuleInput input)
    {
        if (!Applies(input.Site) || (input.IsMisplaced && (Reports(ProblemKind.UnknownKey) || Reports(ProblemKind.WrongValue))))
            yield break;

        var others = ReportedByOthers(input);
        foreach (var problem in input.File.Problems)
        {
            if (Reports(problem.Kind) && problem != others)
                yield return new Finding(problem.Range, problem.Message, problem.Other is { } other ? new FindingPlace(input.File.Path.FilePath, other) : null) { About = problem.About, Edits = EditsOf(problem, input.File) };
        }
    }

    /// <summary>While a file cannot be read to its end, what it means is a guess, but for what is to make it readable.</summary>
    private static EquatableArray<TextEdit> EditsOf(Problem problem, ContentFile file) =>
        file.IsReadable || problem.Kind is ProblemKind.UnreadableYaml or ProblemKind.AtMargin ? problem.Edits : problem.Edits.Select(static edit => edit with { IsSafe = false }).ToEquatableArray();

    protected virtual bool Applies(SiteIndex site) => true;

    /// <summary>The fault that another rule speaks of; null for none.</summary>
    protected virtual Problem? ReportedByOthers(RuleInput input) => null;
}
