namespace Masthead.Generators.Generation;

/// <summary>The names of the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Paths = nameof(Paths);
    public const string Libraries = nameof(Libraries);
    public const string Contents = nameof(Contents);
    public const string ReadingOptions = nameof(ReadingOptions);
    public const string BodyFiles = nameof(BodyFiles);
    public const string Publication = nameof(Publication);
    public const string Directory = nameof(Directory);
    public const string Layout = nameof(Layout);
    public const string Groups = nameof(Groups);
    public const string MentionedNames = nameof(MentionedNames);
    public const string NamedGroups = nameof(NamedGroups);
    public const string GroupSources = nameof(GroupSources);
    public const string GroupIndexes = nameof(GroupIndexes);
    public const string Index = nameof(Index);
    public const string IndexSource = nameof(IndexSource);
    public const string VocabularySource = nameof(VocabularySource);
    public const string DirectorySources = nameof(DirectorySources);
    public const string RecordSources = nameof(RecordSources);
}
