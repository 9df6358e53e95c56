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

    /// <param name="slips">Of all files of articles and authors: see <see cref="SlipsIn"/>.</param>
    public OwnKeys(IEnumerable<string> slips) => keys.UnionWith(slips.GroupBy(static key => key).Where(static key => key.Count() >= Several).Select(static key => key.Key));

    /// <summary>The keys of a file that look like a slip: folded.</summary>
    public static IEnumerable<string> SlipsIn(ContentFile file) => file.Problems.Where(IsSlip).Select(static problem => Fold.Key(problem.About!));

    /// <summary>The file, in which no such key is a fault.</summary>
    public ContentFile WithoutThem(ContentFile file) =>
        keys.Count > 0 && file.Problems.Any(IsOne) ? file with { Problems = file.Problems.Where(problem => !IsOne(problem)).ToEquatableArray() } : file;

    private bool IsOne(Problem problem) => IsSlip(problem) && keys.Contains(Fold.Key(problem.About!));

    /// <summary>Of the article or the author itself: what stands below a key of Masthead's is not open.</summary>
    private static bool IsSlip(Problem problem) => problem is { Kind: ProblemKind.UnknownKey, Key: null, About: not null, Edits.Count: > 0 };
}
