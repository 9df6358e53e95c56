using Masthead.Content.Libraries;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Resolution.Names;

namespace Masthead.Generators.Generation.Sites;

/// <summary>What the C# of an article depends on besides the article. Compared by value.</summary>
internal sealed class Site(SiteDirectory directory, GeneratorSettings settings, SiteLibraries libraries) : IEquatable<Site>
{
    public SiteDirectory Directory { get; } = directory;

    public GeneratorSettings Settings { get; } = settings;

    /// <summary>What the project references.</summary>
    public SiteLibraries Libraries { get; } = libraries;

    /// <summary>The records that take the library's place.</summary>
    public OwnRecords Records { get; } = new(directory.Publication.Fields, settings.Namespace);

    /// <summary>The members of <c>Authors</c>, by id.</summary>
    public MemberNames AuthorNames { get; } = MemberNames.Of(directory.Authors.Select(static author => author.RegisteredId.Value), "Authors");

    /// <summary>The members of <c>Disclaimers</c>, by id.</summary>
    public MemberNames DisclaimerNames { get; } = MemberNames.Of(directory.Publication.Disclaimers.Select(static disclaimer => disclaimer.RegisteredId.Value), "Disclaimers");

    /// <summary>The id of the section that an article names; null where it names none.</summary>
    public string? SectionIdOf(ArticleContent article) =>
        article.Section is not { } section ? null : Directory.SectionIdOf(section.Value);

    public bool Equals(Site? other) =>
        ReferenceEquals(this, other) || (other is not null && Directory.Equals(other.Directory) && Settings.Equals(other.Settings) && Libraries.Equals(other.Libraries));

    public override bool Equals(object? obj) => Equals(obj as Site);

    public override int GetHashCode() => Directory.GetHashCode();
}
