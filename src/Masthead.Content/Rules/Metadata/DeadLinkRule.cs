using Masthead.Content.Paths;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4020: a link in the text leads to an address of this site where no article is, or to a file that is not among the content. Silent for what an app has pages for
/// itself, as far as that can be told; for other hosts, files with another extension, and what a site's own generator fills in.
/// </summary>
internal sealed class DeadLinkRule() : EditorialRule(new("MH4020", "The link leads nowhere", RuleCategory.Content, RuleSeverity.Info))
{
    public override bool ReadsBodies => true;

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (!input.Site.PublicationIsReadable || input.Prose is not { Links.Count: > 0 } body)
            yield break;

        foreach (var link in body.Links)
        {
            if (Found(link, body.FilePath, article, input.Site.Links.Value) is { } finding)
                yield return finding with { FilePath = body.FilePath };
        }
    }

    private static Finding? Found(ProseLink link, string file, ResolvedArticle article, LinkTargets targets)
    {
        var written = link.Address.Substring(0, link.Address.IndexOfAny(['?', '#']) is >= 0 and var end ? end : link.Address.Length);
        if (targets.PathOf(written) is { } path)
        {
            return targets.Lack(path, file, out var nearest)
                ? FindingAt(link, written.Length - path.Length, path, $"No article of this site is at {Quoted.Of(path)}.", nearest, "Write the address of one, or remove the link.")
                : null;
        }

        if (written.IndexOfAny([':', '{', '<']) >= 0 || written.StartsWith("/", StringComparison.Ordinal) || !(ContentPaths.IsMarkdown(written) || ContentPaths.IsYaml(written)))
            return null;

        var itself = ContentPaths.Normalize(file);
        var root = BodyFiles.RootOf(article.Content.Path);
        return targets.LackFile(written, itself, root, out var near)
            ? FindingAt(link, 0, written, $"{Quoted.Of(written)} is not among the content.", near, "Write the path of a file relative to this one, or remove the link.")
            : null;
    }

    private static Finding FindingAt(ProseLink link, int start, string path, string message, string? nearest, string remedy)
    {
        var range = new TextRange(link.Place.Start + start, link.Place.Start + start + path.Length);
        return new Finding(range, $"{message}{Nearest.Hint(nearest)} {remedy}")
        {
            About = path,
            Edits = nearest is null ? [] : [new TextEdit($"Replace by {Quoted.Of(nearest)}", range, nearest) { IsSafe = false }],
        };
    }
}
