using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>
/// MH2006: a disclaimer of views, also one by hand in a text, sets them apart from those of a publisher that is not the publication's. Silent for the publisher's other names,
/// for everybody else whom the site knows, in a sentence that names the publisher too, for names that are not capitalized or no publication's, in
/// a language without phrases of its own, without a publisher, and while anything cannot be read that a name may stand in.
/// </summary>
internal sealed class OtherPublisherRule() : WordingRule(new("MH2006", "The disclaimer names another publisher", RuleCategory.Disclaimers, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["disclaimers", "disclaimer", "publisher", "sources", "syndication", "sponsorship", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(DisclaimerContent disclaimer, string language, RuleInput input)
    {
        if (disclaimer is not { Kind: DisclaimerKind.Views, Text: { } text })
            yield break;

        foreach (var translation in text.Translations)
        {
            foreach (var (name, index, publisher) in OthersIn(translation.Text.Value, translation.Language ?? language, input))
            {
                yield return new Finding(
                    WrittenPlace.Of(translation.Text, index, name.Length, input.File.Text),
                    $"{Quoted.Of(name)} is not the publisher, which is {Quoted.Of(publisher)}: write '{{publisher}}', or add the name to the publisher's 'alternateNames'.")
                { Edits = Offer.Of(WrittenPlace.Replacing("Write '{publisher}'", translation.Text, index, name.Length, "{publisher}", input.File), Naming(name, input)) };
            }
        }
    }

    public override bool ReadsBodies => true;

    protected override IEnumerable<Finding> CheckText(ResolvedArticle article, RuleInput input) =>
        from notice in input.HandwrittenDisclaimers
        from other in OthersIn(notice.Text, article.Language, input)
        select notice.FindingAt(other.Index, other.Name.Length, $"{Quoted.Of(other.Name)} is not the publisher, which is {Quoted.Of(other.Publisher)}: name a disclaimer of masthead.yml under 'disclaimers:' instead of this one by hand, or add the name to the publisher's 'alternateNames'.") with { Edits = Offer.Of(Naming(other.Name, input)) };

    private static IEnumerable<(string Name, int Index, string Publisher)> OthersIn(string text, string language, RuleInput input)
    {
        if (input.Site.Directory.Publication.Publisher is not { } publisher || Unread.MayHold(input.File, Keys) || !input.Site.DirectoryIsReadable)
            yield break;

        foreach (var (name, index, sentence) in PublisherPhrases.For(language)?.NamesIn(text) ?? [])
        {
            if (!IsOwn(name, publisher) && !NamesOwn(sentence, publisher) && !input.Site.Parties.Include(name))
                yield return (name, index, publisher.Name);
        }
    }

    /// <summary>The publisher has the name too.</summary>
    private static TextEdit? Naming(string name, RuleInput input) => input.Site.Publication is { Publication.Publisher.Start.Range: var place } file && input.Site.PublicationEditor is { } keys && keys.At(place) is { } inner
        && Offer.Choice(
            $"Add {Quoted.Of(name)} to the publisher's 'alternateNames'",
            inner.Has("publisher") ? keys.InsertBeside(place, PublicationBinder.PublisherKeys, "alternateNames", NewValue.List(name)) : inner.Append("alternateNames", "alternateName", name, "name")) is { } edit
        ? edit with { FilePath = file.Path.FilePath } : null;

    private static bool IsOwn(string name, PublisherContent publisher) => publisher.AlternateNames.Append(publisher.Name).Any(own => PublisherNames.AreSame(name, own));

    private static bool NamesOwn(string sentence, PublisherContent publisher)
    {
        var folded = Fold.Name(sentence);
        return folded.Contains("{publisher}") || publisher.AlternateNames.Append(publisher.Name).Any(own => folded.Contains(PublisherNames.Comparable(own)));
    }
}
