using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;

namespace Masthead.Generators.Rules;

/// <summary>What the rules need to know of the whole site. Built once a compilation; a rule asks it about one file and never goes over all files again.</summary>
internal sealed class SiteIndex(SiteDirectory directory, NameClashes clashes)
{
    public SiteDirectory Directory { get; } = directory;

    public NameClashes Clashes { get; } = clashes;

    /// <summary>Whether every author's file could be read to its end: where one could not, nobody is missing for certain.</summary>
    public bool AuthorsAreReadable { get; init; } = true;

    /// <summary>The same for masthead.yml.</summary>
    public bool PublicationIsReadable { get; init; } = true;

    /// <summary>For the nearest of them.</summary>
    public IReadOnlyList<string> AuthorIds { get; } = [.. directory.Authors.Select(static author => author.Id!.Value.Value)];

    public IReadOnlyList<string> DisclaimerIds { get; } = [.. directory.Publication.Disclaimers.Select(static disclaimer => disclaimer.Id!.Value.Value)];

    /// <summary>Keys that masthead.yml leaves to the site, folded.</summary>
    public HashSet<string> IgnoredKeys { get; } = [.. directory.Publication.IgnoredKeys.Select(Fold.Key)];

    public static SiteIndex Of(IReadOnlyList<ContentFile> files) => new(
        new SiteDirectory(
            files.SelectMany(static file => file.Authors),
            files.Select(static file => file.Publication).FirstOrDefault(static publication => publication is not null) ?? PublicationContent.None),
        new NameClashes(files))
    {
        AuthorsAreReadable = !files.Any(static file => file is { IsReadable: false, Path.Role: ContentRole.Author }),
        PublicationIsReadable = !files.Any(static file => file is { IsReadable: false, Path.Role: ContentRole.Publication }),
    };
}
