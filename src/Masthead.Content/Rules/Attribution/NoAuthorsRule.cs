using Masthead.Content.Binding;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1018: bylines are texts and no author is registered, so every text is taken for a name. Said once a project, since a
/// mistyped folder of authors would otherwise switch MH1002 off. Silent where <c>policy.inlineAuthors</c> is written, and while a file
/// cannot be read that authors or the policy may stand in.
/// </summary>
internal sealed class NoAuthorsRule() : ContentRule(new("MH1018", "No author is registered", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error) { IsOfSite = true })
{
    private const string Title = "Allow authors who are mere names, in masthead.yml";

    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.File.Article is not { } article || input.File.Path.FilePath != input.Site.FirstTextByline
            || input.Site.Directory.Authors.Count > 0 || !input.Site.AuthorsAreReadable || !input.Site.PublicationIsReadable || input.Site.Directory.Publication.InlineAuthors is not null)
            yield break;

        var reference = article.Byline.Credits.First(static credit => credit.Reference is not null).Reference!.Value;
        yield return new Finding(reference.Range, "No author is registered, so bylines are read as mere names. Add entries for authors, check the property 'MastheadAuthors', or write 'policy: { inlineAuthors: allow }' in masthead.yml.")
        { Edits = Offer.Of(Allowed(input.Site)) };
    }

    private static TextEdit? Allowed(SiteIndex site)
    {
        if (site.Publication is { } publication)
            return Offer.Choice(Title, publication.Keys()?.Insert("policy.inlineAuthors", "allow")) is { } edit ? edit with { FilePath = publication.Path.FilePath } : null;

        return site.NewPublicationFile is { } path && !site.FilePaths.Contains(path)
            ? new TextEdit(Title, default, "policy:\n  inlineAuthors: allow\n") { FilePath = path, CreatesFile = true, IsSafe = false }
            : null;
    }
}
