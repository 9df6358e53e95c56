using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Masthead.Content.Baselines;
using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;

namespace Masthead.Tool.Sites;

/// <summary>What a build would say of a site, as it is at one moment.</summary>
internal sealed class SiteFindings
{
    private static readonly HashSet<string> NoFiles = [];

    private readonly ImmutableDictionary<string, IReadOnlyList<SiteFinding>> byFile;

    /// <summary>The least severity of which edits are asked for; null for none at all.</summary>
    private readonly RuleSeverity? edited;

    /// <summary>What stands in no file of the site. Asked for by who lists all: an edit of one file is not to go over all of them.</summary>
    private readonly Lazy<IReadOnlyList<SiteFinding>> elsewhere;

    /// <summary>What the rules find in the files that are behind, where this is something else than what they find in those that were edited.</summary>
    private readonly SiteCheck? anew;

    private SiteFindings(SiteSettings settings, SiteCheck check, SiteBaseline baseline, MomentTexts texts, ImmutableDictionary<string, IReadOnlyList<SiteFinding>> byFile, RuleSeverity? edited, IReadOnlySet<string> behind, SiteCheck? anew = null)
    {
        (Settings, Check, Baseline, Texts, this.byFile, this.edited, Behind, this.anew) = (settings, check, baseline, texts, byFile, edited, behind, anew);
        elsewhere = new Lazy<IReadOnlyList<SiteFinding>>(() => [.. BetweenLibraries(check, settings, CancellationToken.None), .. WithoutFile(check, settings, CancellationToken.None)]);
    }

    public SiteSettings Settings { get; }

    public SiteCheck Check { get; }

    public SiteBaseline Baseline { get; }

    public MomentTexts Texts { get; }

    /// <summary>The files that say what they did before an edit of others, and may say something else: see <see cref="CatchUp"/>.</summary>
    public IReadOnlySet<string> Behind { get; }

    /// <summary>Whether it has no article, and may be one that is just begun.</summary>
    public bool AwaitsArticles => Settings.MayBeEmpty && !EmptySite.HasArticles(Check, CancellationToken.None) && !elsewhere.Value.Any(static finding => finding.Rule == EmptyRoots.Info);

    /// <summary>By file and place.</summary>
    public IEnumerable<SiteFinding> All => Texts.Files.SelectMany(In).Concat(elsewhere.Value);

    /// <summary>By place.</summary>
    public IReadOnlyList<SiteFinding> In(string file) => byFile.TryGetValue(file, out var found) ? found : [];

    /// <summary>A finding in a file as a baseline knows it.</summary>
    public BaselineFinding Identify(SiteFinding finding, CancellationToken cancellation) => Baseline.Identify(finding.Rule.Id, finding.FilePath!, finding.Finding.Range, cancellation);

    /// <param name="progress">Called as often as a file is done, with how many are, and of how many.</param>
    /// <param name="edited">The least severity of which edits are asked for, since making them takes longer than finding out; null for none at all.</param>
    /// <param name="isWatched">Whether files may change from now on: then all of their texts are kept, however large the site is.</param>
    public static SiteFindings Of(SiteSettings settings, Action<int, int>? progress, CancellationToken cancellation, RuleSeverity? edited = RuleSeverity.Info, bool isWatched = false)
    {
        var files = ContentWalk.FilesOf(settings);
        var texts = new MomentTexts(isWatched ? new DiskTexts(files, most: long.MaxValue) : new DiskTexts(files));
        var check = settings.CheckOf(texts);
        var content = check.Files(cancellation);
        var (done, all) = (0, content.Content.Count + texts.Files.Count);
        ForEach(content.Content.Where(static path => path.Role != ContentRole.BodyText), path =>
        {
            content.Read(path, cancellation);
            progress?.Invoke(Interlocked.Increment(ref done), all);
        }, cancellation);
        check.Index(cancellation);
        return new SiteFindings(settings, check, new SiteBaseline(texts, settings.Baseline, cancellation), texts, ImmutableDictionary.Create<string, IReadOnlyList<SiteFinding>>(StringComparer.Ordinal), edited, NoFiles)
            .With(texts.Files, () => progress?.Invoke(Interlocked.Increment(ref done), all), cancellation);
    }

    /// <summary>The site right after an edit: the edited files say what they say now, and all others that it reaches are <see cref="Behind"/>.</summary>
    /// <param name="changes">Files with their new texts; null for what is gone.</param>
    public SiteFindings After(IReadOnlyDictionary<string, string?> changes, CancellationToken cancellation)
    {
        var texts = Texts.With(changes);
        var edit = Check.After(texts, [.. changes.Keys], cancellation);
        var baseline = changes.Keys.Any(file => DiskPaths.AreOne(file, Settings.Baseline)) ? new SiteBaseline(texts, Settings.Baseline, cancellation) : Baseline.With(texts);
        // What the baseline knows has a say in every file.
        IReadOnlyList<string> files = baseline.Known == Baseline.Known && baseline.IsFaulty == Baseline.IsFaulty ? edit.Files : [.. edit.Files.Union(texts.Files, StringComparer.Ordinal)];
        var behind = new HashSet<string>(Behind, StringComparer.Ordinal);
        behind.UnionWith(files);
        behind.ExceptWith(changes.Keys);
        return new SiteFindings(Settings, edit.Check, baseline, texts, byFile, edited, behind, edit.Anew).With([.. changes.Keys], null, cancellation);
    }

    /// <summary>The same moment, no file behind. Cancelled, it has cost time and nothing else.</summary>
    public SiteFindings CatchUp(CancellationToken cancellation)
    {
        if (Behind.Count == 0 && anew is null)
            return this;

        var check = anew ?? Check;
        check.Index(cancellation);
        // What was edited was told by an index that knew the others as they were.
        IReadOnlyCollection<string> files = anew is null ? Behind : Texts.Files;
        return new SiteFindings(Settings, check, Baseline, Texts, byFile, edited, NoFiles).With(files, null, cancellation);
    }

    /// <summary>The same, some files checked anew.</summary>
    private SiteFindings With(IReadOnlyCollection<string> files, Action? isDone, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<string, IReadOnlyList<SiteFinding>>(StringComparer.Ordinal);
        ForEach(files, file =>
        {
            found[file] = Texts.Has(file) ? [.. InFile(file, cancellation)] : [];
            isDone?.Invoke();
        }, cancellation);
        return new SiteFindings(Settings, Check, Baseline, Texts, byFile.SetItems(found), edited, Behind, anew);
    }

    private IEnumerable<SiteFinding> InFile(string file, CancellationToken cancellation)
    {
        var found = (
            from ruleFinding in Check.In(file, cancellation).Concat(Baseline.In(file))
            let finding = SiteFinding.Of(ruleFinding, Check, Settings, cancellation)
            where finding is not null
            orderby finding.Finding.Range.Start
            select finding with { Finding = finding.Finding with { Edits = finding.Severity >= edited ? finding.Finding.Edits : [] } }).ToArray();
        if (Baseline.Known is null || found.Length == 0)
            return found;

        var left = found.Where(static finding => finding.IsForBaseline).ToArray();
        var known = left.Zip(Baseline.AreKnown(file, left.Select(static finding => (finding.Rule.Id, finding.Finding.Range)), cancellation)).Where(static finding => finding.Second).Select(static finding => finding.First).ToHashSet(ReferenceEqualityComparer.Instance);
        return found.Select(finding => known.Contains(finding) ? finding with { Silence = Silence.Baseline } : finding);
    }

    private static IEnumerable<SiteFinding> BetweenLibraries(SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        check.BetweenLibraries(cancellation).Select(found => SiteFinding.Of(found, check, settings, cancellation)).OfType<SiteFinding>().Select(static finding => finding with { IsBetweenLibraries = true });

    private static IEnumerable<SiteFinding> WithoutFile(SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        settings.Severities.Of(EmptyRoots.Info) is not { } severity ? []
            : EmptySite.MessagesOf(check, settings, cancellation).Select(message => new SiteFinding(EmptyRoots.Info, severity, null, new Finding(default, message), Silence.None));

    /// <summary>A file that cannot be read is told as such, however many were read at once.</summary>
    private static void ForEach<T>(IEnumerable<T> items, Action<T> action, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(items, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, action);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions.FirstOrDefault(static inner => inner is IOException or UnauthorizedAccessException) ?? exception);
        }
    }
}
