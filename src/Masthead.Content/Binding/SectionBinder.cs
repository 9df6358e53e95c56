using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Reads the sections of masthead.yml: names; or maps with <c>id</c> and <c>name</c>; or a map from ids to names.</summary>
internal static class SectionBinder
{
    private static readonly KeyTable<Parts> Table = new(
        "a section",
        new("id", Takes.Text, static (section, entry) => section with { Id = entry.Plain() ?? section.Id }),
        new("name", Takes.Text, static (section, entry) => section with { Name = entry.Text() }));

    private static readonly Takes TakesSection = Takes.Either(Takes.Text, Takes.Map(static () => Table));

    public static Takes TakesSections { get; } = Takes.Either(Takes.Text, Takes.List(TakesSection), Takes.ById(TakesSection));

    public static IEnumerable<SectionContent> Bind(Entry sections)
    {
        if (sections.Value is DataMapping map)
            return map.Entries.Select(entry => entry.Value is DataMapping section ? Bind(section, entry.Key.Value, sections.Binder) : Named(entry, sections.Binder)).OfType<SectionContent>();
        return Binder.Items(sections.Value).Select(item => item is DataMapping section ? Bind(section, id: null, sections.Binder) : Named(item, sections.Binder)).OfType<SectionContent>();
    }

    private static SectionContent Named(DataEntry entry, Binder binder) =>
        new(UnicodeForm.Composed(entry.Key.Value), binder.Text(entry.Value, entry.Key.Value) ?? new Located<string>(entry.Key.Value, entry.Key.Range));

    private static SectionContent? Named(DataNode node, Binder binder) => binder.Text(node, "sections") is { } name ? new SectionContent(Slugs.Of(name.Value), name) : null;

    private static SectionContent? Bind(DataMapping mapping, string? id, Binder binder)
    {
        var parts = Table.Read(mapping, binder, new Parts(id, null));
        if ((parts.Name?.Value ?? parts.Id) is { } known)
            return new SectionContent(parts.Id is { } own ? UnicodeForm.Composed(own) : Slugs.Of(known), parts.Name ?? new Located<string>(known, mapping.Range));

        binder.ReportLack(mapping, "A section needs a 'name'.");
        return null;
    }

    private sealed record Parts(string? Id, Located<string>? Name);
}
