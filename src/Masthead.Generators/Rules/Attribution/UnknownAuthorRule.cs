using Masthead.Generators.Content;
using Masthead.Generators.Content.Resolution;

namespace Masthead.Generators.Rules.Attribution;

/// <summary>MH1002: a credit refers to an author whom neither an id nor a name registers.</summary>
internal sealed class UnknownAuthorRule() : ContentRule(Descriptors.UnknownAuthor)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (file.Article is not { } article)
            yield break;

        foreach (var reference in ReferenceCheck.UnknownAuthors(article, site.Directory))
            yield return new Finding(reference.Range, $"No author is registered as '{reference.Value}'.{HintFor(reference.Value, site)} Add an entry for them below the authors, or write 'name:' for an author of this article alone.");
    }

    private static string HintFor(string reference, SiteIndex site) =>
        Nearest.Of(reference, site.AuthorIds) is { } id ? $" Did you mean '{id}'?"
        : Nearest.Of(reference, site.Directory.Authors.Select(static author => author.Name.Value)) is { } name ? $" Did you mean '{name}'?"
        : "";
}
