using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4001: the file is no text in UTF-8, holds an unfinished merge, or its YAML or front matter cannot be read.</summary>
internal sealed class UnreadableYamlRule() : ReadingRule(new("MH4001", "The file cannot be read", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error, MayBeSuppressed: false), ProblemKind.UnreadableYaml, ProblemKind.UnreadableText)
{
    public override bool ReadsBodies => true;

    /// <summary>In the file that the article names as its text, too; what stands in its own is found while that is read.</summary>
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        foreach (var finding in base.Check(input))
            yield return finding;
        if (input.File.Article is not { BodyFile: not null } || input.Prose is not { } body)
            yield break;

        foreach (var (range, message) in body.Faults())
            yield return new Finding(range, message) { FilePath = body.FilePath };
    }
}
