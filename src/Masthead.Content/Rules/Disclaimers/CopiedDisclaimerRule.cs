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
        var registered = input.Site.Directory.Publication.Disclaimers;
        if (registered.Count == 0 || input.Prose is not { } body)
            yield break;

        var wordings = registered.Select(disclaimer => new Wording(disclaimer, WordingOn(article, disclaimer, input.Site))).Where(static wording => wording.Text.Length > 0).ToArray();
        foreach (var block in body.Blocks.Where(static block => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.QuotedBlock && block.Text.Length > 0))
        {
            if (wordings.FirstOrDefault(wording => TextLikeness.MayBeAlike(block.Text, wording.Text) && IsCopy(block.Folded, wording.Folded))?.Disclaimer is not { } disclaimer)
                continue;

            var id = Quoted.Of(disclaimer.RegisteredId.Value);
            var remedy = article.Disclaimers.Any(standing => standing.Disclaimer.Id?.Value == disclaimer.RegisteredId.Value)
                ? "stands on the article anyway: remove it here"
                : "is a disclaimer of masthead.yml: name it under 'disclaimers:', and remove it here";
            yield return new Finding(block.Place, $"This is {id} by hand, which {remedy}.", input.Site.PlaceOf(disclaimer)) { FilePath = body.FilePath };
        }
    }

    private static string WordingOn(ResolvedArticle article, DisclaimerContent disclaimer, SiteIndex site) =>
        disclaimer.Text?.In(article.Language, site.Directory.Publication.DefaultLanguage) is { } template ? Template.Fill(template.Value, article.Values.Of) : "";

    /// <summary>With or without a word in front: "Disclaimer: …".</summary>
    private static bool IsCopy(string text, string wording) =>
        TextLikeness.AreAlike(text, wording)
        || (text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 30 and var colon && TextLikeness.AreAlike(text.Substring(colon + 2), wording));

    /// <summary>What a disclaimer says on an article.</summary>
    private sealed class Wording(DisclaimerContent disclaimer, string text)
    {
        private string? folded;

        public DisclaimerContent Disclaimer { get; } = disclaimer;

        public string Text { get; } = text;

        /// <summary>As texts are compared: for a text without a paragraph of its length never.</summary>
        public string Folded => folded ??= Fold.Name(Text);
    }
}
