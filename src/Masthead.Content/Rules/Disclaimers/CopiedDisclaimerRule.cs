using Masthead.Content.Model;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2016: the text carries a disclaimer by hand that masthead.yml words: to the letter, or but for a few letters. Its placeholders are filled in as
/// on the article.
/// </summary>
internal sealed class CopiedDisclaimerRule() : EditorialRule(new("MH2016", "The text has the disclaimer by hand", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    public override bool ReadsBodies => true;

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (input.Prose is not { } body)
            yield break;

        var wordings = RegisteredWordings.On(article, input.Site);
        foreach (var block in body.Blocks.Where(static block => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock && block.Text.Length > 0))
        {
            if (wordings.CopiedIn(block) is not { } disclaimer)
                continue;

            var id = Quoted.Of(disclaimer.RegisteredId.Value);
            var stands = article.Disclaimers.Any(standing => standing.Disclaimer.Id?.Value == disclaimer.RegisteredId.Value);
            var remedy = stands
                ? "stands on the article anyway: remove it here"
                : "is a disclaimer of masthead.yml: name it under 'disclaimers:', and remove it here";
            yield return new Finding(block.Place, $"This is {id} by hand, which {remedy}.", input.Site.PlaceOf(disclaimer))
            { FilePath = body.FilePath, Edits = body.FilePath == input.File.Path.FilePath ? Offer.Of(Removal(block.Source, stands ? null : disclaimer, input)) : [] };
        }
    }

    /// <param name="named">What is to stand in the front matter instead; null where it stands on the article anyway.</param>
    private static TextEdit? Removal(TextRange copy, DisclaimerContent? named, RuleInput input)
    {
        var naming = named is null ? [] : NamedDisclaimer.Naming(input, named);
        return Paragraphs.Removal(input.File.Text, copy, input.File.Body.Start) is not { } range || naming is null ? null
            : Offer.Choice(named is null ? "Remove it" : $"Name {Quoted.Of(named.RegisteredId.Value)} under 'disclaimers', and remove it here", [new TextChange(range, ""), .. naming]);
    }
}
