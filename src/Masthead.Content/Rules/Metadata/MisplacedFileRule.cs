using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4019: a file lies where it is not read, or is read as what it is not: an article among the authors, an author among the articles,
/// masthead.yml among either. See <see cref="PassedOver"/> for those that nothing reads.
/// </summary>
internal sealed class MisplacedFileRule() : ContentRule(Rule)
{
    public static RuleInfo Rule { get; } = new("MH4019", "The file lies where it is not read", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error);

    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (WrittenAs.RoleOf(input.File) is not { } role || role == input.File.Path.Role)
            return [];

        var name = Quoted.Of(input.File.Path.RelativePath);
        var among = input.File.Path.Role == ContentRole.Author ? "among the authors, and is read as one" : "among the articles, and is read as one";
        return [new Finding(TextRange.At(0), role switch
        {
            ContentRole.Article => $"{name} has the keys of an article, but lies {among}: move it into the folder of articles.",
            ContentRole.Author => $"{name} has the keys of an author, but lies {among}: move it into the folder of authors.",
            _ => $"{name} is named as the file of the publication, but lies {among}: move it up into the content folder.",
        })];
    }
}
