using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// Disclaimers and sections that two libraries declare under one id and in other words: each has its own in its articles, and one site would say both. A library that rests on the other one
/// says there what is to be otherwise, as a project does.
/// </summary>
internal static class LibraryEntries
{
    /// <summary>By the file that each stands in: that of the later library.</summary>
    public static IEnumerable<(string File, Finding Finding)> ClashesIn(SiteLibraries libraries)
    {
        var known = new List<(LibraryPublication Of, Entry Entry)>();
        foreach (var publication in libraries.Publications)
        {
            foreach (var entry in EntriesOf(publication.File.Publication!))
            {
                foreach (var (other, twin) in known.Where(one => one.Entry.What == entry.What && one.Entry.Id.Equals(entry.Id) && !one.Entry.Says.Equals(entry.Says) && !publication.Library.Libraries.Contains(one.Of.Library.Name)).Take(1))
                    yield return (publication.File.Path.FilePath, new Finding(entry.Id.Range, $"{other.Source.Name} declares the {entry.What} {Quoted.Of(entry.Id.Value)} too, in other words: let one of the two have another id, or declare it once, in a library that both reference.", new FindingPlace(other.File.Path.FilePath, twin.Id.Range)));
                known.Add((publication, entry));
            }
        }
    }

    private static IEnumerable<Entry> EntriesOf(PublicationContent publication) =>
        publication.Disclaimers.Select(static disclaimer => new Entry("disclaimer", disclaimer.RegisteredId, (disclaimer.Kind, disclaimer.Text?.Translations)))
            .Concat(publication.Sections.Select(static section => new Entry("section", new Located<string>(section.Id, section.Name.Range), section.Name)));

    /// <param name="What">As messages call it.</param>
    /// <param name="Says">What readers see of it.</param>
    private sealed record Entry(string What, Located<string> Id, object Says);
}
