using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// Keys that look like a slip and are none: front matter of another generator's site is open, and what several of its entries have is the
/// site's own (<c>source</c>, <c>edition</c>).
/// </summary>
internal sealed class OwnKeys
{
    /// <summary>Fewer may be one slip and its copy.</summary>
    private const int Several = 3;

    private readonly HashSet<string> keys = [];

    public OwnKeys(IEnumerable<ContentFile> files, Dialect dialect)
    {
        if (!dialect.IsOurs)
            keys.UnionWith(files.SelectMany(static file => file.Problems).Where(IsSlip).GroupBy(static problem => Fold.Key(problem.About!)).Where(static key => key.Count() >= Several).Select(static key => key.Key));
    }

    /// <summary>The file, in which no such key is a fault.</summary>
    public ContentFile WithoutThem(ContentFile file) =>
        keys.Count > 0 && file.Problems.Any(IsOne) ? file with { Problems = file.Problems.Where(problem => !IsOne(problem)).ToEquatableArray() } : file;

    private bool IsOne(Problem problem) => IsSlip(problem) && keys.Contains(Fold.Key(problem.About!));

    /// <summary>Of the article or the author itself: what stands below a key of Masthead's is not open.</summary>
    private static bool IsSlip(Problem problem) => problem is { Kind: ProblemKind.UnknownKey, Key: null, About: not null, Edits.Count: > 0 };
}
