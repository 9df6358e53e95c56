using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1003: a byline that the file words itself leaves out an author whom it credits, or names a registered one whom it does not. The
/// latter only where all of the line is understood. Silent while an author's file cannot be read: another name may stand in the rest of it.
/// </summary>
internal sealed class BylineDisagreesRule() : EditorialRule(new("MH1003", "The byline's text and its credits disagree", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (article.Content.Byline.Text is not { } text || string.IsNullOrWhiteSpace(text.Value) || !input.AuthorsAreReadable || Unread.MayHold(input.File, Unread.Credits))
            yield break;

        foreach (var credit in Unnamed(article, text.Value, input.Site.Directory))
        {
            yield return new Finding(
                text.Range,
                $"The byline's text does not name {Quoted.Of(credit.Name)}, who is credited: name them in it, or leave 'text:' out, and the line is made of the credits.",
                new FindingPlace(input.File.Path.FilePath, credit.Range))
            { Edits = Offer.Of(Offer.Choice("Leave the line out: it is made of the credits", input.Keys?.Remove(text.Range)), Composed(article, text, input)) };
        }

        if (article.UnknownAuthors.Count > 0)
            yield break;

        foreach (var name in Uncredited(article, text.Value, input.Site.Directory))
        {
            var author = input.Site.Directory.FindAuthor(name)!;
            yield return new Finding(
                RangeOf(name, text, input.File),
                $"The byline's text names {Quoted.Of(name)}, whom no credit names: add '{author.RegisteredId.Value}' to the credits.",
                new FindingPlace(author.FilePath, author.Name.Range))
            { Edits = Offer.Of(Offer.Choice($"Credit {Quoted.Of(author.RegisteredId.Value)}", Credited(author.RegisteredId.Value, article, text, input.Keys)), Composed(article, text, input)) };
        }
    }

    /// <summary>The line as the credits make it.</summary>
    private static TextEdit? Composed(ResolvedArticle article, Located<string> text, RuleInput input) =>
        string.Concat(BylineComposer.Compose(article.Credits, article.Language).Select(static segment => segment.Text)) is { Length: > 0 } line
            ? Offer.Choice($"Write {Quoted.Of(line)}", input.Keys?.Replace(text.Range, line))
            : null;

    /// <summary>One more credit, where the others are.</summary>
    private static IReadOnlyList<TextChange>? Credited(string id, ResolvedArticle article, Located<string> text, KeyEditor? keys)
    {
        if (keys?.At(text.Range) is not { IsTop: false } byline)
            return null;

        return byline.Has("authors") ? byline.Append("authors", "authors", id)
            : byline.Has("credits") || article.Content.Byline.Credits.Count == 0 ? byline.Append("credits", "credits", id)
            : keys.Has("author") || keys.Has("authors") ? keys.Append("authors", "author", id)
            : null;
    }

    /// <summary>Somebody who is not registered, though others are, is reported as such (MH1002).</summary>
    private static IEnumerable<ResolvedCredit> Unnamed(ResolvedArticle article, string text, SiteDirectory directory)
    {
        var folded = Fold.Name(text);
        return article.Authors.Where(credit => (credit.Author is not null || directory.Authors.Count == 0) && !IsNameless(credit) && !NamesOf(credit).Any(folded.Contains))
            .GroupBy(static credit => Fold.Name(credit.Name)).Select(static credits => credits.First());
    }

    /// <summary>An organization behind a name is where the author belongs. A credit of nobody who is registered may be meant for them: it is reported as such (MH1002).</summary>
    private static IEnumerable<string> Uncredited(ResolvedArticle article, string text, SiteDirectory directory)
    {
        var credited = new HashSet<string>(article.Credits.SelectMany(NamesOf), StringComparer.Ordinal);
        var others = WrittenByline.Parts(text, article.Language).Where(part => !credited.Contains(Fold.Name(part)) && !IsCredited(directory.FindAuthor(part), article)).Distinct().ToArray();
        return others.All(part => directory.FindAuthor(part) is not null)
            ? others.Where(part => directory.FindAuthor(part)!.Type.Value != AuthorType.Organization)
            : [];
    }

    /// <summary>The text may name an author by the id.</summary>
    private static bool IsCredited(AuthorContent? author, ResolvedArticle article) => author is not null && article.Credits.Any(credit => author.Equals(credit.Author));

    /// <summary>A name that is wrong, or missing, is reported in the author's file; the id stands for it.</summary>
    private static bool IsNameless(ResolvedCredit credit) => credit is { IsRegistered: true, Author: { Id: { } id } author } && author.Name.Value == id.Value;

    private static IEnumerable<string> NamesOf(ResolvedCredit credit) =>
        (credit.Author?.AlternateNames ?? []).Append(credit.Name).Select(Fold.Name).Where(static name => name.Length > 0);

    /// <summary>Of the name, where it stands in the file as it is.</summary>
    private static TextRange RangeOf(string name, Located<string> text, ContentFile file)
    {
        var start = text.Range.Of(file.Text).IndexOf(name, StringComparison.Ordinal);
        return start < 0 ? text.Range : new TextRange(text.Range.Start + start, text.Range.Start + start + name.Length);
    }
}
