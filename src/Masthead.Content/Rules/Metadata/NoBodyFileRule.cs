using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4014: an article names a body file that is not among the content, or that is a piece itself and would be none any more.</summary>
internal sealed class NoBodyFileRule() : ContentRule(new("MH4014", "The body file is not among the content", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.File.Article is not { BodyFile: { } bodyFile } article)
            yield break;

        if (!input.Site.Bodies.LacksFile(article.Path, bodyFile))
        {
            if (BodyFiles.NamedBy(article) is { } named && input.Site.PiecesAsTexts.Contains(named))
                yield return new Finding(bodyFile.Range, $"{Quoted.Of(bodyFile.Value)} is an article itself, with a title, a date or a byline, and is none any more while it is the text of this one: name a file that holds nothing but text, or remove the key.") { Edits = Removal(bodyFile, input) };
            yield break;
        }

        if (BodyFiles.NamesItself(article))
        {
            yield return new Finding(bodyFile.Range, $"{Quoted.Of(bodyFile.Value)} is this file itself. Name the file that holds the text, or remove the key.") { Edits = Removal(bodyFile, input) };
            yield break;
        }

        var folder = BodyFiles.FolderOf(article.Path);
        string[] besides = [.. input.Site.BodyFiles.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path.Substring(folder.Length))];
        var nearest = Nearest.Of(bodyFile.Value, besides);
        yield return input.FindingAt(bodyFile, $"{Quoted.Of(bodyFile.Value)} is not among the content.{Nearest.Hint(nearest)} Write its path relative to this file; it must lie below the folder of articles and end in .txt, .html or .md.", besides);
    }

    private static EquatableArray<TextEdit> Removal(Located<string> bodyFile, RuleInput input) => Offer.Of(Offer.Choice("Remove 'bodyFile'", input.Keys?.Remove(bodyFile.Range)));
}
