using Masthead.Content.Dialects;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4026: the name of a file, or of a folder that it lies in, begins with an underscore, by which other generators hide what is no piece of
/// its own; here it is published. Silent for what is not published anyhow, and on the site of another generator, whose own way it is.
/// </summary>
internal sealed class UnderscoreRule() : ContentRule(new("MH4026", "A name that begins with an underscore hides nothing", RuleCategory.Content, RuleSeverity.Warning))
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (!input.Site.Directory.Publication.Dialect.IsOurs || input.File.Path.IsRoot || HidingPart(input.File.Path.RelativePath) is not { } name)
            return [];

        return input.File switch
        {
            { Article: { IsPublishable: true, HasErrors: false } article } =>
                [new Finding(article.Start.Range, $"{Quoted.Of(name)} begins with an underscore, and the article is published all the same. Rename it, write 'status: draft' in the article, or keep it outside of the articles.") { Edits = Offer.Of(NoDateRule.Draft(input)) }],
            { Authors.Count: > 0 } =>
                [new Finding(TextRange.At(0), $"{Quoted.Of(name)} begins with an underscore, and the file is read as an author all the same. Rename it, or keep it outside of the authors.")],
            _ => [],
        };
    }

    private static string? HidingPart(string path) =>
        path.IndexOf('_') < 0 ? null : path.Split('/').FirstOrDefault(static part => part.StartsWith("_", StringComparison.Ordinal) && !KnownDialects.All.Any(dialect => dialect.UnnamedFolders.Contains(part) && !dialect.DraftFolders.Contains(part)));
}
