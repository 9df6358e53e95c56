using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4010: an author whom no article names, or a disclaimer that nothing refers to. Silent for a disclaimer with <c>requiredWhen</c>, which
/// waits for its articles; for authors who lie outside the project, since they are shared with others; in a project without articles; and while a
/// file cannot be read, or a reference is unknown, that may be meant for them.
/// </summary>
internal sealed class UnusedRule() : ContentRule(new("MH4010", "Nothing uses the entry", RuleCategory.Content, RuleSeverity.Info))
{
    public override IEnumerable<Finding> Check(RuleInput input) => input.File.IsReadable && input.Site.Use is { HasArticles: true, ArticlesAreReadable: true } use
        ? UnusedAuthors(input, use).Concat(UnusedDisclaimers(input, use))
        : [];

    private static IEnumerable<Finding> UnusedAuthors(RuleInput input, SiteUse use) =>
        from author in use.AuthorsAreKnown && input.Site.Project.Holds(input.File.Path.FilePath) ? input.File.Authors : []
        where !use.Uses(author) && input.Site.Directory.FindAuthor(author.RegisteredId.Value) is { } known && known.FilePath == author.FilePath
        select new Finding(author.RegisteredId.Range, $"No article credits {Quoted.Of(author.Name.Value)}: remove the entry, or check how articles name them.") { Edits = Offer.Of(Offer.Choice("Remove the entry", author.Whole is { } entry ? input.Keys?.Remove(entry.Range.Start == author.RegisteredId.Range.Start ? author.RegisteredId.Range : entry.Range) : null)) };

    private static IEnumerable<Finding> UnusedDisclaimers(RuleInput input, SiteUse use) =>
        from disclaimer in use.DisclaimersAreKnown && input.Site.AuthorsAreReadable && input.File.Publication is { } publication ? publication.Disclaimers : []
        where disclaimer.RequiredWhen.Count == 0 && !use.Uses(disclaimer)
        select new Finding(disclaimer.RegisteredId.Range, $"No article or author refers to the disclaimer {Quoted.Of(disclaimer.RegisteredId.Value)}: remove it, or say in 'requiredWhen:' where it is due.") { Edits = Offer.Of(Offer.Choice("Remove the disclaimer", input.Keys?.Remove(disclaimer.RegisteredId.Range))) };
}
