using Masthead.Content.Keys;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4021: an article is not published because of a fault in another file, which this names: an author's entry or masthead.yml that cannot be
/// read, a wording there that cannot be filled in, an article that has to be there and is a draft. Nothing is held back in silence.
/// </summary>
internal sealed class HeldBackRule() : ContentRule(new("MH4021", "The article is held back because of another file", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error, MayBeSuppressed: false))
{
    public override IEnumerable<Finding> Check(RuleInput input) => input.File.Article is { IsPublishable: true }
        ? [.. UnknownAuthors(input), .. UnknownDisclaimers(input), .. UnreadDisclaimers(input), .. Unfilled(input), .. LackingArticles(input)]
        : [];

    private static IEnumerable<Finding> UnknownAuthors(RuleInput input) =>
        from reference in input.Article!.UnknownAuthors
        let fault = input.Site.Broken.OfAuthor(reference.Value)
        where fault is not null
        select HeldBack(reference.Range, reference.Value, $"The author {Quoted.Of(reference.Value)} is not known", fault, input);

    private static IEnumerable<Finding> UnknownDisclaimers(RuleInput input) =>
        from reference in input.Article!.UnknownDisclaimers
        let fault = input.Site.Broken.OfDeclaration(reference.Value)
        where fault is not null
        select HeldBack(reference.Range, reference.Value, $"The disclaimer {Quoted.Of(reference.Value)} is not known", fault, input);

    /// <summary>Where masthead.yml misspells the key above its disclaimers it holds none: that is said once, at the first that the article names.</summary>
    private static IEnumerable<Finding> UnreadDisclaimers(RuleInput input)
    {
        if (input.Site.UnreadDisclaimers is { } fault && input.Site.Broken.OfPublication is null && input.Article!.UnknownDisclaimers is { Count: > 0 } unknown)
            yield return HeldBack(unknown[0].Range, unknown[0].Value, $"The disclaimer {Quoted.Of(unknown[0].Value)} is not known", fault, input);
    }

    /// <summary>A wording of masthead.yml: what it has that is no placeholder is reported there, and what has nothing to stand for is left unsaid while a file cannot be read.</summary>
    private static IEnumerable<Finding> Unfilled(RuleInput input)
    {
        foreach (var disclaimer in input.Article!.Disclaimers)
        {
            if (disclaimer is not { IsInline: false, IsUnfilled: true, Wording: { } wording })
                continue;

            var names = Template.NamesIn(wording.Value).Select(static written => written.Name).Where(name => disclaimer.Values.Of(name) is null).ToArray();
            var fault = names.FirstOrDefault(static name => !Placeholders.OfDisclaimer.Contains(name)) is not null && input.Site.Publication is { } publication
                ? new Fault(publication, wording.Range)
                : input.DirectoryIsReadable || input.Article.UnknownAuthors.Count > 0 ? null : FaultFor(names, input);
            if (fault is not null)
                yield return HeldBack(disclaimer.Place, disclaimer.Disclaimer.RegisteredId.Value, $"The disclaimer {Quoted.Of(disclaimer.Disclaimer.RegisteredId.Value)} cannot be filled in", fault, input);
        }
    }

    /// <summary>Of an author, whose entry it would come from; else masthead.yml.</summary>
    private static Fault? FaultFor(string[] names, RuleInput input)
    {
        var ofAuthors = names.Any(static name => name.StartsWith("author", StringComparison.Ordinal))
            ? input.Article!.Credits.Select(credit => credit is { IsRegistered: true, Author: { } author } ? input.Site.Broken.In(author) : null).FirstOrDefault(static fault => fault is not null)
            : null;
        return ofAuthors ?? input.Site.Broken.OfPublication;
    }

    /// <summary>A required field that names a draft has nothing to name in what is shipped.</summary>
    private static IEnumerable<Finding> LackingArticles(RuleInput input)
    {
        var article = input.File.Article!;
        if (article.Fields.Count == 0 || !ArticleReferences.In(article.Fields).Any(reference => IsDraft(reference.Value, input.Site)))
            yield break;

        new ArticleReferences(input.Site.PublishableIds, input.Site.Directory.Publication.Fields).Existing(article, out var lacksRequired);
        if (!lacksRequired)
            yield break;

        foreach (var reference in ArticleReferences.In(article.Fields).Where(reference => IsDraft(reference.Value, input.Site)))
            yield return new Finding(reference.Range, $"{Quoted.Of(reference.Value)} is a draft or withheld, and has to be there: this article is not published before it is. Publish it too, or name another one.") { About = reference.Value };
    }

    private static bool IsDraft(string id, SiteIndex site) => site.ArticleIds.Contains(id) && !site.PublishableIds.Contains(id);

    private static Finding HeldBack(TextRange range, string about, string what, Fault fault, RuleInput input) =>
        new(range, $"{what} because of a fault in '{input.Site.Project.Relative(fault.File.Path.FilePath)}', line {fault.Line}: mend that. The article is not published until then.", fault.Place) { About = about };
}
