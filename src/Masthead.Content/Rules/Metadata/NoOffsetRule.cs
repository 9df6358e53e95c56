using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4016: a date and time without an offset. Said once where several articles write their times so: the zone of them all stands in masthead.yml.</summary>
internal sealed class NoOffsetRule() : ReadingRule(new("MH4016", "The time has no offset", RuleCategory.Content, RuleSeverity.Info, Strict: RuleSeverity.Error), ProblemKind.NoOffset)
{
    /// <summary>More than that are a habit.</summary>
    private const int Few = 2;

    public override IEnumerable<Finding> Check(RuleInput input) => !input.Site.SaysEach && input.Site.ArticlesWithoutOffset is { Count: > Few } articles && input.File.Article is not null
        ? articles[0] == input.File.Path.FilePath ? [OfAll(input, articles.Count - 1)] : []
        : base.Check(input).Select(finding => finding with { Edits = [.. finding.Edits, .. Offer.Of(Declaring(input.Site))] });

    /// <summary>The clocks of the whole publication.</summary>
    private static TextEdit? Declaring(SiteIndex site) =>
        Offer.Question("Declare the publication's time zone in masthead.yml", site.PublicationEditor?.Insert("timeZone", TextEdit.Blank, "publisher", "defaults"), "Which zone's clocks show these times, such as Europe/Oslo?") is { } edit
            ? edit with { FilePath = site.PublicationFile } : null;

    private static Finding OfAll(RuleInput input, int others)
    {
        var first = input.File.Problems.First(static problem => problem.Kind == ProblemKind.NoOffset).Range;
        return new Finding(first, $"{Quoted.Of(first.Of(input.File.Text).Trim('"', '\''))} has a time but no offset, and is read as UTC, as times of {others} other articles are: write their zone as 'timeZone:' in masthead.yml, such as Europe/Oslo, or add the offset to each: Z, or one like +02:00.") { Edits = Offer.Of(Declaring(input.Site)) };
    }
}
