using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1022: a credit that refers to an author by another spelling than the entry's: in another case, with or without blanks, hyphens and underscores. It is found all the same. Silent where the
/// entry has that spelling too, and where the site's own generator takes the two for one.
/// </summary>
internal sealed class SpelledOtherwiseRule() : ContentRule(new("MH1022", "The author's id is spelled otherwise", RuleCategory.Attribution, RuleSeverity.Info))
{
    public override IEnumerable<Finding> Check(RuleInput input) =>
        from reference in input.File.Article?.Byline.Credits.Select(static credit => credit.Reference).OfType<Located<string>>() ?? []
        where !input.Site.Directory.Publication.Dialect.FoldsNames && !input.Site.Directory.IsWrittenExactly(reference.Value)
        where input.File.IsReadable
        let entry = input.Site.Directory.FindAuthor(reference.Value)
        where entry is not null
        let spelling = SiteDirectory.SpellingIn(entry, reference.Value)
        select input.FindingAt(reference, $"{Quoted.Of(reference.Value)} is spelled {Quoted.Of(spelling)} in the author's entry: write it as it stands there.", []) with { Edits = [TextEdit.Replacing(reference.Range, input.File.Text, spelling, input.File.Notation)] };
}
