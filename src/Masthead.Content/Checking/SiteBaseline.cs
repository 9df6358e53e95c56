using Masthead.Content.Baselines;
using Masthead.Content.Paths;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Checking;

/// <summary>The baseline of a site, if it has one: which findings are known of old.</summary>
internal sealed class SiteBaseline
{
    /// <summary>What stands for the site among the files of findings.</summary>
    private const string Site = "masthead.yml";

    private static readonly HashSet<string> OfSite = new(ContentRules.Infos.Where(static rule => rule.IsOfSite).Select(static rule => rule.Id), StringComparer.Ordinal);

    private readonly ISiteTexts texts;

    /// <summary>The baseline's file, as the host names it.</summary>
    private readonly string? file;

    /// <summary>Where the paths of findings begin.</summary>
    private readonly string folder;

    private readonly (TextRange Range, string Message)? fault;

    /// <param name="path">Where the baseline is, or would be; null for a site that has no place for one.</param>
    public SiteBaseline(ISiteTexts texts, string? path, CancellationToken cancellation)
    {
        this.texts = texts;
        var normalized = ContentPaths.Normalize(path ?? "");
        folder = ContentPaths.FolderOf(normalized);
        file = FileIn(texts, path);
        if (file is not null)
            (Known, fault) = texts.TextOf(file, cancellation) is { } text ? BaselineReader.Read(text, cancellation) : BaselineReader.Read("", cancellation);
    }

    private SiteBaseline(SiteBaseline baseline, ISiteTexts texts) => (this.texts, file, folder, fault, Known) = (texts, baseline.file, baseline.folder, baseline.fault, baseline.Known);

    /// <summary>The baseline's file, as the host names it; null where there is none.</summary>
    public static string? FileIn(ISiteTexts texts, string? path)
    {
        // By its name first: an editor asks for this among all files at each key.
        var normalized = ContentPaths.Normalize(path ?? "");
        var name = ContentPaths.NameOf(normalized);
        return name.Length == 0 ? null : texts.Files.FirstOrDefault(file => file.EndsWith(name, StringComparison.Ordinal) && ContentPaths.Normalize(file) == normalized);
    }

    /// <summary>The same one, after an edit of other files.</summary>
    public SiteBaseline With(ISiteTexts edited) => new(this, edited);

    /// <summary>Null where there is none, or it cannot be read.</summary>
    public Baseline? Known { get; }

    /// <summary>Whether it is there and cannot be read.</summary>
    public bool IsFaulty => fault is not null;

    /// <summary>What is wrong with the baseline, in its own file.</summary>
    public IEnumerable<RuleFinding> In(string path) => path == file && fault is var (range, message)
        ? [new RuleFinding(UnreadableBaseline.Info, path, new Finding(range, MessageText.Clean(message)))]
        : [];

    /// <summary>A finding as the baseline knows it.</summary>
    public BaselineFinding Identify(string rule, string path, TextRange range, CancellationToken cancellation) => OfSite.Contains(rule)
        ? new BaselineFinding(rule, Site, "")
        : BaselineFinding.Of(rule, ContentPaths.Relative(folder, ContentPaths.Normalize(path)), texts.TextOf(path, cancellation) ?? "", range);

    /// <summary>Which findings of a file are known of old.</summary>
    /// <param name="found">All that are found in it, and that it does not itself ask to leave unsaid, by place.</param>
    public IEnumerable<bool> AreKnown(string path, IEnumerable<(string Rule, TextRange Range)> found, CancellationToken cancellation) => Known is { } known
        ? known.Known(found.Select(finding => Identify(finding.Rule, path, finding.Range, cancellation))).Select(static finding => finding.IsKnown)
        : found.Select(static _ => false);
}
