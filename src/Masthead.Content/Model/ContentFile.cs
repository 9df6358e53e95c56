using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Model;

/// <summary>A content file, read: what it says and what is wrong with it. Exactly one of the three contents is set, by the path's role.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">All of it: what ranges are offsets into.</param>
/// <param name="Problems">Faults found in reading.</param>
internal sealed record ContentFile(ContentPath Path, string Text, EquatableArray<Problem> Problems)
{
    /// <summary>What its keys and values are written in.</summary>
    public DataFormat Format { get; init; } = DataFormat.Yaml;

    /// <summary>How that writes them.</summary>
    public Notation Notation => Notation.Of(Format);

    public ArticleContent? Article { get; init; }

    public EquatableArray<AuthorContent> Authors { get; init; } = [];

    public PublicationContent? Publication { get; init; }

    /// <summary>What it asks to be left unsaid.</summary>
    public EquatableArray<SuppressionRequest> Suppressions { get; init; } = [];

    /// <summary>What masthead.yml asks to be left unsaid in other files.</summary>
    public EquatableArray<PathPolicy> PathPolicies { get; init; } = [];

    /// <summary>Whether the file could be read to its end: where it could not, what is missing may stand in the rest.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Whether nothing stands in it at all.</summary>
    public bool IsEmpty => Text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace();

    /// <summary>What could not be read to its end: the entries at fault of a file of many, else all of it; nothing of a file that could be read.</summary>
    public EquatableArray<TextRange> Unread { get; init; } = [];

    /// <summary>Whether every value is what its key takes: where one is not, the file may mean something else than could be read.</summary>
    public bool ValuesAreClear => !Problems.Any(static problem => problem.Kind is ProblemKind.WrongValue or ProblemKind.NotADate);

    /// <summary>The text behind the front matter; empty for a YAML file.</summary>
    public TextRange Body { get; init; }
}
