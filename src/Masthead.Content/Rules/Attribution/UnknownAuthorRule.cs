using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1002: a credit refers to an author whom neither an id nor a name registers. Silent while an author's file cannot be read:
/// the name may stand in the rest of it.
/// </summary>
internal sealed class UnknownAuthorRule() : ContentRule(new("MH1002", "The author is not registered", RuleCategory.Attribution, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (file.Article is not { } article || !site.AuthorsAreReadable)
            yield break;

        foreach (var reference in site.Resolve(article).UnknownAuthors)
            yield return new Finding(reference.Range, MessageFor(reference.Value, site));
    }

    private static string MessageFor(string reference, SiteIndex site)
    {
        var namesakes = site.Directory.AuthorsNamed(reference).Select(static author => author.Id!.Value.Value).ToArray();
        return namesakes.Length > 1
            ? $"More than one author is named {Quoted.Of(reference)}: write the id of the one who is meant. There are {string.Join(", ", namesakes)}."
            : $"No author is registered as {Quoted.Of(reference)}.{HintFor(reference, site)} Add an entry for them below the authors, or write 'name:' for an author of this article alone.";
    }

    private static string HintFor(string reference, SiteIndex site) =>
        Nearest.Of(reference, site.AuthorIds) is { } id ? $" Did you mean '{id}'?"
        : Nearest.Of(reference, site.Directory.Authors.Select(static author => author.Name.Value)) is { } name ? $" Did you mean '{name}'?"
        : "";
}
