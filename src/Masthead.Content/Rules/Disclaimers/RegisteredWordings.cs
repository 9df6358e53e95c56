using Masthead.Content.Model;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>What the disclaimers of masthead.yml say on an article, their placeholders filled in.</summary>
internal sealed class RegisteredWordings
{
    private readonly Wording[] wordings;

    private RegisteredWordings(Wording[] wordings) => this.wordings = wordings;

    public static RegisteredWordings On(ResolvedArticle article, SiteIndex site) => new([.. site.Directory.Publication.Disclaimers
        .Select(disclaimer => new Wording(disclaimer, TextOn(article, disclaimer, site)))
        .Where(static wording => wording.Text.Length > 0)]);

    /// <summary>The one that a text says to the letter, or but for a few letters, with or without a word in front: "Disclaimer: …".</summary>
    public DisclaimerContent? CopiedIn(string text)
    {
        string? folded = null;
        foreach (var wording in wordings)
        {
            if (TextLikeness.MayBeAlike(text, wording.Text) && IsCopy(folded ??= Fold.Name(text), wording.Folded))
                return wording.Disclaimer;
        }

        return null;
    }

    public DisclaimerContent? CopiedIn(ProseBlock block)
    {
        foreach (var wording in wordings)
        {
            if (TextLikeness.MayBeAlike(block.Text, wording.Text) && IsCopy(block.Folded, wording.Folded))
                return wording.Disclaimer;
        }

        return null;
    }

    private static string TextOn(ResolvedArticle article, DisclaimerContent disclaimer, SiteIndex site) =>
        disclaimer.Text?.In(article.Language, site.Directory.Publication.DefaultLanguage) is { } template ? Template.Fill(template.Value, article.Values.Of) : "";

    private static bool IsCopy(string text, string wording) =>
        TextLikeness.AreAlike(text, wording)
        || (text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 30 and var colon && TextLikeness.AreAlike(text.Substring(colon + 2), wording));

    private sealed class Wording(DisclaimerContent disclaimer, string text)
    {
        private string? folded;

        public DisclaimerContent Disclaimer { get; } = disclaimer;

        public string Text { get; } = text;

        /// <summary>As texts are compared: for a text without a paragraph of its length never.</summary>
        public string Folded => folded ??= Fold.Name(Text);
    }
}
