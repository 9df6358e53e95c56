using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4011: a section that masthead.yml does not declare, named by an article or by <c>requiredWhen</c>. Silent where no sections are declared,
/// and while the file or masthead.yml cannot be read.
/// </summary>
internal sealed class UnknownSectionRule() : ContentRule(new("MH4011", "The section is not declared", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input) =>
        from section in input.File.IsReadable && input.Site.PublicationIsReadable && input.Site.SectionIds.Count > 0 ? SectionsIn(input.File) : []
        where input.Site.Directory.FindSection(section.Value) is null && !Unread.IsTaken(section.Range, input.File)
        let nearest = Nearest.Of(section.Value, NamesIn(input.Site))
        let finding = input.FindingAt(section, $"masthead.yml has no section {Quoted.Of(section.Value)}.{Nearest.Hint(nearest)} It has {string.Join(", ", input.Site.SectionIds)}.", NamesIn(input.Site))
        select finding with { Edits = [.. finding.Edits, .. Offer.Of(Declaring(section.Value, input.Site))] };

    /// <summary>In masthead.yml, below its id or in the list, as the others are.</summary>
    private static TextEdit? Declaring(string section, SiteIndex site) => site.PublicationEditor is { } keys
        && (keys.Insert($"sections.{Slugs.Of(section)}", section) ?? keys.Append("sections", "section", section)) is { } changes
        ? TextEdit.Of($"Declare the section {Quoted.Of(section)} in masthead.yml", changes) with { FilePath = site.PublicationFile, IsSafe = false }
        : null;

    private static IEnumerable<Located<string>> SectionsIn(ContentFile file) =>
        file.Publication?.Disclaimers.SelectMany(static disclaimer => disclaimer.RequiredWhen).SelectMany(static requirement => requirement.Sections)
        ?? (file.Article?.Section is { } section ? [section] : []);

    private static string[] NamesIn(SiteIndex site) => [.. site.SectionIds, .. site.Directory.Publication.Sections.Select(static declared => declared.Name.Value)];
}
