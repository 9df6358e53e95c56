using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2003: news, written or by default, with a disclaimer of views, also one by hand in its text, or with one that calls the piece an analysis or
/// an opinion. Silent for
/// other kinds, for wordings in a language without words of its own, and while anything cannot be read that the kind or the disclaimer may stand in.
/// </summary>
internal sealed class ViewsOnNewsRule() : EditorialRule(new("MH2003", "News carries a disclaimer of views", RuleCategory.Disclaimers, RuleSeverity.Info, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["kind", "disclaimers", "disclaimer", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (!MaySpeak(article, input))
            yield break;

        if (FirstAtFault(article) is var (disclaimer, fault))
        {
            var message = $"The article is news, but {NameOf(disclaimer)} {fault}. Write the kind that it is, such as 'kind: opinion' or 'kind: analysis', or leave the disclaimer out.";
            yield return (article.Content.Kind is { } kind
                ? new Finding(kind.Range, message, new FindingPlace(input.File.Path.FilePath, disclaimer.Place))
                : new Finding(disclaimer.Place, message, input.Site.PlaceOf(disclaimer.Disclaimer))) with { Edits = KindsFor(input) };
            yield break;
        }

        if (FirstInText(article, input) is { } notice)
            yield return notice.FindingAt(0, notice.Text.Length, "The article is news, but its text has a disclaimer of views. Write the kind that it is, such as 'kind: opinion' or 'kind: analysis', or remove the disclaimer.") with { Edits = KindsFor(input).Select(edit => input.InArticle(edit, notice.Body.FilePath)!).ToEquatableArray() };
    }

    /// <summary>The disclaimer in the text that the rule reports; null where it reports none, or one that is registered.</summary>
    public static HandwrittenDisclaimer? InText(ResolvedArticle article, RuleInput input) =>
        MaySpeak(article, input) && FirstAtFault(article) is null ? FirstInText(article, input) : null;

    /// <summary>What discloses who paid is due whatever the kind of the piece is, also where it says whose the opinions are: <c>This post was sponsored by the ferry company. All opinions are our own.</c></summary>
    private static HandwrittenDisclaimer? FirstInText(ResolvedArticle article, RuleInput input)
    {
        var words = NoteWords.For(article.Language);
        return input.HandwrittenDisclaimers.FirstOrDefault(notice => words?.DisclosesPaymentIn(Fold.Name(notice.Text)) != true);
    }

    private static bool MaySpeak(ResolvedArticle article, RuleInput input) => article.Kind == ArticleKind.News && !Unread.MayHold(input.File, Keys) && input.DirectoryIsReadable;

    /// <summary>The kinds that such a disclaimer stands on.</summary>
    private static EquatableArray<TextEdit> KindsFor(RuleInput input) => Offer.Of([.. from kind in (string[])["opinion", "analysis"]
        select Offer.Choice($"Write 'kind: {kind}'", input.File.Article!.Kind is { } written ? [new TextChange(written.Range, input.File.Notation.Like(input.File.Text, written.Range, kind))] : input.Keys?.Insert("kind", kind, "title"))]);

    public override bool ReadsBodies => true;

    /// <summary>Of those that are registered the one that is reported, and what it is.</summary>
    private static (ArticleDisclaimer Disclaimer, string Fault)? FirstAtFault(ResolvedArticle article)
    {
        foreach (var disclaimer in article.Disclaimers)
        {
            if (FaultOf(disclaimer, article.Language) is { } fault)
                return (disclaimer, fault);
        }

        return null;
    }

    private static string? FaultOf(ArticleDisclaimer disclaimer, string language)
    {
        var isOfViews = disclaimer.Disclaimer is { Kind: DisclaimerKind.Views, KindIsWritten: true };
        if (isOfViews || OpinionWords.For(language) is not { } words || disclaimer.Wording is not { } template)
            return isOfViews ? "is one of views" : null;

        var wording = Fold.Name(template.Value);
        return words.CallingIn(wording) is { } calling ? $"calls it {Quoted.Of(calling)}"
            : disclaimer.Disclaimer.Kind == DisclaimerKind.Views && words.SpeaksOfViews(wording) ? "is one of views"
            : null;
    }

    private static string NameOf(ArticleDisclaimer disclaimer) =>
        disclaimer.Disclaimer.Id is not { } id ? "its disclaimer"
        : disclaimer.IsNamed ? $"its disclaimer {Quoted.Of(id.Value)}"
        : $"the disclaimer {Quoted.Of(id.Value)} that its author brings";
}
