using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>MH1017: an author written inline, where <c>policy.inlineAuthors</c> is <c>warn</c> or <c>error</c>. Silent by default.</summary>
internal sealed class InlineAuthorRule() : EditorialRule(new("MH1017", "The author is written inline", RuleCategory.Attribution, RuleSeverity.Warning))
{
    /// <summary>What is said of the credit, and not of the author.</summary>
    private static readonly HashSet<string> OfCredit = new(StringComparer.Ordinal) { "role", "place" };

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var policy = input.Site.Directory.Publication.InlineAuthors;
        if (policy is not (InlineAuthorPolicy.Warn or InlineAuthorPolicy.Error))
            yield break;

        foreach (var credit in article.Content.Byline.Credits)
        {
            // A text that refers to nobody, and may, is a name written inline too.
            if ((credit.Inline?.Name ?? credit.Reference) is { } name && (credit.Inline is not null || input.Site.Directory.FindAuthor(name.Value) is null) && !article.UnknownAuthors.Contains(name))
                yield return new Finding(name.Range, $"{Quoted.Of(name.Value)} is written inline: register them with an entry below the authors, and refer to it by its id.", IsError: policy == InlineAuthorPolicy.Error) { Edits = Offer.Of(EditOf(credit, name, input)) };
        }
    }

    /// <summary>First the entry, which takes over what is said of them here; then the reference to it, where it says all of that.</summary>
    private static TextEdit? EditOf(CreditContent credit, Located<string> name, RuleInput input)
    {
        if (credit.Inline is not { } inline)
            return AuthorEdits.Register(name.Value, input);
        if (credit.IsNamedInText || !input.Site.DirectoryIsReadable || input.Keys?.At(name.Range) is not { IsTop: false, Texts: { } texts } map || !map.Has("name"))
            return null;

        var id = input.Site.Directory.FindAuthor(name.Value)?.RegisteredId.Value;
        var ofCredit = texts.Where(static text => OfCredit.Contains(Fold.Key(text.Key))).Select(static text => (text.Key, (NewValue)text.Value)).ToArray();
        if (id is not null)
            return Says(input.Site.Directory.FindAuthor(id)!, inline) ? Offer.Choice($"Refer to {Quoted.Of(id)}", map.Exchange(null, ofCredit.Length == 0 ? id : NewValue.Map([("author", id), .. ofCredit]))) : null;

        var more = texts.Where(static text => Fold.Key(text.Key) != "name" && !OfCredit.Contains(Fold.Key(text.Key))).ToArray();
        return inline.IsUndescribed
            ? AuthorEdits.Register(input.Site.Register.IdOf(name.Value), name.Value, TextEdit.Blank, more, AuthorEdits.WhoIs(name.Value), input.Site)
            : AuthorEdits.Register(input.Site.Register.IdOf(name.Value), name.Value, bio: null, more, question: null, input.Site);
    }

    /// <summary>Whether an entry says what an author written inline does.</summary>
    private static bool Says(AuthorContent entry, AuthorContent inline) =>
        (inline.Bio is null || inline.Bio.Equals(entry.Bio)) && (inline.JobTitle is null || inline.JobTitle.Equals(entry.JobTitle)) && (inline.Url is null || inline.Url == entry.Url) && (inline.Email is null || inline.Email == entry.Email)
        && (inline.Image is null || inline.Image == entry.Image) && inline.SameAs.All(entry.SameAs.Contains) && (inline.Affiliations.Count == 0 || inline.Affiliations.Equals(entry.Affiliations)) && inline.Interests.Count == 0;
}
