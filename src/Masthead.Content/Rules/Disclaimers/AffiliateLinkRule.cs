using System.Text.RegularExpressions;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2010: a link in the text that somebody pays for, and no disclaimer says so: one with <c>rel="sponsored"</c>, or to an address that the publication names in <c>policy.affiliateLinks</c>. At the
/// first. Silent where the text says it by hand, and where MH2002 asks for such a disclaimer.
/// </summary>
internal sealed class AffiliateLinkRule() : DisclosureRule(new("MH2010", "The affiliate link is not disclosed", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly DisclaimerKind[] Kinds = [DisclaimerKind.Affiliate, DisclaimerKind.Sponsored];

    /// <summary>A few words between parentheses.</summary>
    private static readonly Regex Mark = new(@"(?<=\()[^()]{4,40}(?=\))", RegexOptions.CultureInvariant);

    public override bool ReadsBodies => true;

    protected override bool MayLack(ResolvedArticle article, RuleInput input) => FirstIn(input) is not null;

    protected override IEnumerable<Finding> Missing(ResolvedArticle article, RuleInput input)
    {
        // MH2008 asks for the same where the sponsorship is declared.
        if (FirstIn(input) is not { } link || input.Prose is not { } body
            || article.Content.Sponsorship is not null || Kinds.Any(article.Carries) || IsDue(article, input.Site, Kinds) || SaysSo(body, article.Language))
            yield break;

        yield return new Finding(
            link.Place,
            $"The publication may earn by this link, and no disclaimer of the kind {NamesOf(DisclaimerKind.Affiliate)} says so: {Remedy(article, input.Site, DisclaimerKind.Affiliate)}.")
        { FilePath = body.FilePath, About = link.Address, Edits = NamedDisclaimer.Of(input, DisclaimerKind.Affiliate).Select(edit => input.InArticle(edit, body.FilePath)!).ToEquatableArray() };
    }

    private static ProseLink? FirstIn(RuleInput input)
    {
        if (input.Prose is not { Links.Count: > 0 } body)
            return null;

        var addresses = input.Site.Directory.Publication.AffiliateLinks.Select(static address => Parts(address.IndexOf("//", StringComparison.Ordinal) < 0 ? "//" + address : address)).Where(static address => address.Host.Length > 0).ToArray();
        foreach (var link in body.Links)
        {
            if (link.IsSponsored || Array.Exists(addresses, address => Matches(link.Address, address.Host, address.Query)))
                return link;
        }

        return null;
    }

    /// <summary>Whether a link goes to a host, or to one below it, and has the parameter that is named behind a question mark: <c>shop.example?tag</c>.</summary>
    private static bool Matches(string link, string wanted, string parameter)
    {
        if (link.IndexOf(wanted, StringComparison.OrdinalIgnoreCase) < 0)
            return false;

        var (host, query) = Parts(link);
        var isHost = host.Equals(wanted, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + wanted, StringComparison.OrdinalIgnoreCase);
        return isHost && (parameter.Length == 0 || query.Split('&', ';').Any(part => part == parameter || part.StartsWith(parameter.TrimEnd('=') + "=", StringComparison.Ordinal)));
    }

    private static (string Host, string Query) Parts(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal);
        if (start < 0)
            return ("", "");

        var end = address.IndexOfAny(['/', '?', '#'], start + 2);
        var host = address.Substring(start + 2, (end < 0 ? address.Length : end) - start - 2);
        var query = address.IndexOf('?', start);
        return (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host.Substring(4) : host, query < 0 ? "" : address.Substring(query + 1).Split('#')[0]);
    }

    private static bool SaysSo(BodyProse body, string language) =>
        NoteWords.For(language) is { } words && body.Blocks.Any(block => block.Text.Length > 0 && (Array.Exists(Kinds, kind => words.IsDisclaimer(kind, block.Folded)) || IsMarked(block.Folded, words)));

    /// <summary>As beside a link: <c>(affiliate link)</c>.</summary>
    private static bool IsMarked(string folded, NoteWords words) =>
        folded.IndexOf('(') >= 0 && Mark.Matches(folded).Cast<Match>().Any(mark => words.DisclosedIn(mark.Value) == DisclaimerKind.Affiliate);
}
