using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2005: a disclaimer's wording has a placeholder that does not exist, or one that an article which carries it has no words for.
/// The latter is silent while a file cannot be read that the words may stand in.
/// </summary>
internal sealed class UnfilledPlaceholderRule() : ContentRule(new("MH2005", "The placeholder cannot be filled in", RuleCategory.Disclaimers, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    private static readonly string[] Dates = [.. Unread.Dates, "updated"];

    public override IEnumerable<Finding> Check(RuleInput input) => input.File switch
    {
        { Publication: { } publication } => publication.Disclaimers.SelectMany(disclaimer => Unknown(disclaimer, input)),
        { Article: { } article } => article.Disclaimers.Where(static use => use.Inline is not null).SelectMany(use => Unknown(use.Inline!, input))
            .Concat(input.File.IsReadable && input.DirectoryIsReadable ? Unfilled(input.Article!, input) : []),
        _ => [],
    };

    private static IEnumerable<Finding> Unknown(DisclaimerContent disclaimer, RuleInput input) =>
        from translation in disclaimer.Text?.Translations ?? []
        from placeholder in PlaceholdersIn(translation.Text, input.File.Text)
        where !Placeholders.OfDisclaimer.Contains(placeholder.Name)
        let nearest = Nearest.Of(placeholder.Name, Placeholders.OfDisclaimer)
        select new Finding(placeholder.Range, $"{Quoted.Of(placeholder.Written)} is not a placeholder.{Nearest.Hint(nearest)} There are {string.Join(", ", Placeholders.OfDisclaimer)}; a brace is written '{{{{'.")
        {
            About = placeholder.Name,
            Edits = nearest is null || placeholder.Range == translation.Text.Range ? [] : [new TextEdit($"Replace by '{{{nearest}}}'", placeholder.Range, "{" + nearest + "}")],
        };

    /// <summary>Whether what it would be filled with is reported as wrong or missing already.</summary>
    private static bool IsReported(string placeholder, ResolvedArticle article, RuleInput input) => placeholder switch
    {
        "author" or "authors" or "author.bio" => article.UnknownAuthors.Count > 0 || Unread.MayHold(input.File, Unread.Credits)
            || (article.LacksByline && article.Content.Status != PublicationStatus.Draft && IsAsked("MH1001", input))
            || (placeholder == "author.bio" && article.Authors.FirstOrDefault()?.Author is { } author && input.Site.FaultyBios.Contains(author.FilePath)),
        "date" => Unread.MayHold(input.File, Dates) || (article.Content.IsPublishable && IsAsked("MH4007", input)),
        "sponsor" => Unread.MayHold(input.File, ["sponsorship.party"]) || Unread.Mistyped(input.File, ["sponsorship"]) is not null,
        "origin" => Unread.MayHold(input.File, ["syndication.origin"]) || Unread.Mistyped(input.File, ["syndication"]) is not null
            || (article.Content is { Status: not PublicationStatus.Draft, Syndication.Value: { Url: not null } or { License: not null } or { TranslatedFrom: not null } } && IsAsked("MH1015", input)),
        "publisher" => !input.Site.PublicationIsClear,
        _ => false,
    };

    /// <summary>Whether the file, and masthead.yml, let another rule speak.</summary>
    private static bool IsAsked(string rule, RuleInput input) =>
        !input.File.Suppressions.Any(request => request.Names(rule)) && !input.Site.Policies.SwitchOff(rule, input.File.Path.FilePath);

    /// <summary>At the placeholder itself where the article words the disclaimer, else at the id that it refers to one by, or at its first key where an author does.</summary>
    private static IEnumerable<Finding> Unfilled(ResolvedArticle article, RuleInput input)
    {
        foreach (var disclaimer in article.Disclaimers)
        {
            if (disclaimer.Wording is not { } template)
                continue;

            var unfilled = disclaimer.IsInline
                ? PlaceholdersIn(template, input.File.Text).Select(static placeholder => (placeholder.Name, placeholder.Range))
                : Template.NamesIn(template.Value).Select(static written => written.Name).Distinct().Select(name => (Name: name, Range: disclaimer.Place));
            foreach (var (name, range) in unfilled)
            {
                if (Placeholders.OfDisclaimer.Contains(name) && article.Values.Of(name) is null && !IsReported(name, article, input))
                    yield return new Finding(range, $"'{{{name}}}' in the disclaimer cannot be filled in. {article.Values.Remedy(name)}");
            }
        }
    }

    /// <summary>Placeholders with their places in the file; the whole text's, where it is broken or escaped so that they stand there otherwise.</summary>
    private static IEnumerable<(string Name, string Written, TextRange Range)> PlaceholdersIn(Located<string> template, string source)
    {
        var names = Template.NamesIn(template.Value).ToArray();
        var inSource = Template.NamesIn(template.Range.Of(source)).ToArray();
        var isVerbatim = names.Select(static name => name.Written).SequenceEqual(inSource.Select(static name => name.Written));
        for (var i = 0; i < names.Length; i++)
        {
            var start = template.Range.Start + inSource.ElementAtOrDefault(i).Index;
            yield return (names[i].Name, names[i].Written, isVerbatim ? new TextRange(start, start + names[i].Written.Length) : template.Range);
        }
    }
}
