using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2007: a disclaimer's wording, also one by hand in a text, names a registered author whom the article that carries it does not: full names of persons only. Silent for
/// disclaimers of law and of conflicts, which may name anybody; and where a credit cannot be resolved, since it may be theirs.
/// </summary>
internal sealed class OtherAuthorRule() : EditorialRule(new("MH2007", "The disclaimer names an author who is not credited", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["disclaimers", "disclaimer", "sources", "syndication", "sponsorship", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        if (!input.DirectoryIsReadable || Unread.MayHold(input.File, Keys) || article.UnknownAuthors.Count > 0)
            yield break;

        HashSet<string>? names = null;
        foreach (var disclaimer in article.Disclaimers)
        {
            if (disclaimer.Wording is not { } template || disclaimer.Disclaimer.Kind is DisclaimerKind.Legal or DisclaimerKind.Conflict)
                continue;

            foreach (var (name, index, length) in input.Site.AuthorNames.In(template.Value))
            {
                if (!IsKnown(name))
                    yield return FindingOf(disclaimer, template, name, index, length, input);
            }
        }

        foreach (var notice in input.HandwrittenDisclaimers)
        {
            foreach (var (name, index, length) in input.Site.AuthorNames.In(notice.Text).Where(found => !IsKnown(found.Name)))
                yield return notice.FindingAt(index, length, $"The disclaimer names {Quoted.Of(name)}, whom the article does not credit: name a disclaimer of masthead.yml under 'disclaimers:' instead of this one by hand, or credit them.");
        }

        bool IsKnown(string name) => (names ??= NamesIn(article, input.Site)).Contains(Fold.Name(name));
    }

    public override bool ReadsBodies => true;

    /// <summary>Everybody whom the article credits or names, as they are printed.</summary>
    private static HashSet<string> NamesIn(ResolvedArticle article, SiteIndex site) =>
        [.. SiteUse.NamesIn(article.Content).Select(name => site.Directory.FindAuthor(name)?.Name.Value ?? name)
            .Concat(article.Credits.Select(static credit => credit.Name))
            .Select(static name => Fold.Name(name))];

    private static Finding FindingOf(ArticleDisclaimer disclaimer, Located<string> template, string name, int index, int length, RuleInput input) =>
        disclaimer.Disclaimer.Id is { } id
            ? new Finding(
                disclaimer.Place,
                $"The disclaimer {Quoted.Of(id.Value)} names {Quoted.Of(name)}, whom the article does not credit: write '{{author}}' in masthead.yml, or credit them.",
                input.Site.PublicationFile is { } publication ? new FindingPlace(publication, template.Range) : null)
            { Edits = Offer.Of(input.Site.Publication is { } file && Writing(template, index, length, file, input) is { } edit ? edit with { FilePath = file.Path.FilePath } : null) }
            : new Finding(
                WrittenPlace.Of(template, index, length, input.File.Text),
                $"The disclaimer names {Quoted.Of(name)}, whom the article does not credit: write '{{author}}', or credit them.")
            { Edits = Offer.Of(Writing(template, index, length, input.File, input)) };

    /// <summary>Where the article has somebody whom that stands for.</summary>
    private static TextEdit? Writing(Located<string> template, int index, int length, ContentFile file, RuleInput input) =>
        input.Article!.Values.Of("author") is null ? null : WrittenPlace.Replacing("Write '{author}'", template, index, length, "{author}", file);
}
