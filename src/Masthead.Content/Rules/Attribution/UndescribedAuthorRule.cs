using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1005: an author of whom the site says nothing but the name: no bio, address, profile or e-mail. In the author's entry once, if they
/// have written anything. Inline authors, whom a job title or an affiliation describes too, where they stand: if the policy says nothing of
/// such, and not on readers' letters. Silent for organizations, agencies and mere names in a text.
/// </summary>
internal sealed class UndescribedAuthorRule() : EditorialRule(new("MH1005", "Readers cannot look the author up", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["bio", "url", "sameAs", "email", "jobTitle"];

    private const int Many = 10;

    private static readonly string[] ArticleKeys = [.. Keys, .. Unread.Credits, "kind"];

    /// <summary>With a policy on inline authors, MH1017 speaks, or nobody does.</summary>
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        article.Kind == ArticleKind.Letter || !input.Site.PublicationIsReadable || input.Site.Directory.Publication.InlineAuthors is not null || Unread.MayHold(input.File, ArticleKeys)
            ? []
            : from credit in article.Authors
              where credit is { IsRegistered: false, Author: { } author, Written.IsNamedInText: false }
                  && author.IsUndescribed && author.Affiliations.Count == 0 && author.JobTitle is null
              select new Finding(credit.Range, $"Readers cannot look {Quoted.Of(credit.Name)} up: add 'bio:', 'url:' or 'jobTitle:' here, or an entry for them below the authors.")
              { Edits = Offer.Of(input.Keys?.At(credit.Range) is { IsTop: false } inline ? AuthorEdits.AddBio(credit.Name, inline) : null) };

    protected override IEnumerable<Finding> CheckEntries(RuleInput input)
    {
        var all = input.Site.UndescribedWriters;
        if (Unread.MayHold(input.File, Keys))
            return [];

        var undescribed = input.File.Authors.Where(author => author.IsUndescribed && input.Site.Use.IsWriter(author)
            && input.Site.Directory.FindAuthor(author.RegisteredId.Value) is { } known && known.FilePath == author.FilePath && known.Name.Range == author.Name.Range && known.IsUndescribed);
        return !IsHabit(all.Count, input.Site)
            ? undescribed.Select(author => new Finding(author.Name.Range, $"Readers cannot look {Quoted.Of(author.Name.Value)} up: add 'bio:', 'url:', 'sameAs:' or 'email:' to the entry.") { Edits = Offer.Of(AuthorEdits.AddBio(author.Name.Value, AuthorEdits.EntryOf(author, input.Keys))) })
            : undescribed.Where(author => author.FilePath == all[0].FilePath && author.Name.Range == all[0].Name.Range)
                .Select(author => new Finding(author.Name.Range, $"Readers cannot look {Quoted.Of(author.Name.Value)} up, nor {all.Count - 1} other authors, of whom the site says the name alone: add 'bio:', 'url:', 'sameAs:' or 'email:' to each entry."));
    }

    /// <summary>Whether hardly anybody is described: that is said once.</summary>
    private static bool IsHabit(int undescribed, SiteIndex site) => !site.SaysEach && undescribed >= Many && undescribed * 10 >= site.Use.WriterCount * 9;
}
