using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>
/// MH4011: a section that masthead.yml does not declare, named by an article or by <c>requiredWhen</c>. Silent where no sections are declared,
/// and while the file or masthead.yml cannot be read.
/// </summary>
internal sealed class UnknownSectionRule() : ContentRule(new("MH4011", "The section is not declared", RuleCategory.Content, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site) =>
        from section in file.IsReadable && site.PublicationIsReadable && site.SectionIds.Count > 0 ? SectionsIn(file) : []
        where site.Directory.FindSection(section.Value) is null
        select new Finding(section.Range, $"masthead.yml has no section {Quoted.Of(section.Value)}.{HintFor(section.Value, site)} It has {string.Join(", ", site.SectionIds)}.");

    private static IEnumerable<Located<string>> SectionsIn(ContentFile file) =>
        file.Publication?.Disclaimers.SelectMany(static disclaimer => disclaimer.RequiredWhen).SelectMany(static requirement => requirement.Sections)
        ?? (file.Article?.Section is { } section ? [section] : []);

    private static string HintFor(string section, SiteIndex site) =>
        Nearest.Hint(section, site.SectionIds.Concat(site.Directory.Publication.Sections.Select(static declared => declared.Name.Value)));
}
