using System.Collections.Concurrent;
using Masthead.Content.Baselines;
using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;

namespace Masthead.Tool.Sites;

/// <summary>What a build would say of a site.</summary>
internal sealed class SiteFindings
{
    private SiteFindings(SiteSettings settings, SiteCheck check, SiteBaseline baseline, DiskTexts texts, IReadOnlyList<SiteFinding> findings) => (Settings, Check, Baseline, Texts, All) = (settings, check, baseline, texts, findings);

    public SiteSettings Settings { get; }

    public SiteCheck Check { get; }

    public SiteBaseline Baseline { get; }

    public DiskTexts Texts { get; }

    /// <summary>By file and place.</summary>
    public IReadOnlyList<SiteFinding> All { get; }

    /// <summary>A finding in a file as a baseline knows it.</summary>
    public BaselineFinding Identify(SiteFinding finding, CancellationToken cancellation) => Baseline.Identify(finding.Rule.Id, finding.FilePath!, finding.Finding.Range, cancellation);

    /// <param name="progress">Called as often as a file is done, with how many are, and of how many.</param>
    public static SiteFindings Of(SiteSettings settings, Action<int, int>? progress, CancellationToken cancellation)
    {
        var texts = new DiskTexts(ContentWalk.FilesOf(settings));
        var check = new SiteCheck(texts, settings.Roots, settings.ProjectFolder, settings.Dialect);
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        var content = check.Files(cancellation);
        var (done, all) = (0, content.Content.Count + texts.Files.Count);
        Parallel.ForEach(content.Content.Where(static path => path.Role != ContentRole.BodyText), parallel, path =>
        {
            content.Read(path, cancellation);
            progress?.Invoke(Interlocked.Increment(ref done), all);
        });
        check.Index(cancellation);
        var baseline = new SiteBaseline(texts, settings.Baseline, cancellation);

        var found = new ConcurrentDictionary<string, IReadOnlyList<SiteFinding>>(StringComparer.Ordinal);
        Parallel.ForEach(texts.Files, parallel, file =>
        {
            found[file] = [.. InFile(file, check, baseline, settings, cancellation)];
            progress?.Invoke(Interlocked.Increment(ref done), all);
        });
        return new SiteFindings(settings, check, baseline, texts, [.. texts.Files.SelectMany(file => found[file]), .. WithoutFile(check, settings, cancellation)]);
    }

    private static IEnumerable<SiteFinding> InFile(string file, SiteCheck check, SiteBaseline baseline, SiteSettings settings, CancellationToken cancellation)
    {
        var found = (
            from finding in check.In(file, cancellation).Concat(baseline.In(file))
            let severity = settings.Severities.Of(finding.Rule, finding.Finding.IsError)
            where severity is not null
            orderby finding.Finding.Range.Start
            let isSuppressed = finding.Rule.MayBeSuppressed && check.IsSuppressed(finding.Rule.Id, file, finding.Finding.Range.Start, cancellation)
            select new SiteFinding(finding.Rule, severity.Value, file, finding.Finding, isSuppressed ? Silence.File : Silence.None)).ToArray();
        if (baseline.Known is null || found.Length == 0)
            return found;

        var left = found.Where(static finding => finding.IsForBaseline).ToArray();
        var known = left.Zip(baseline.AreKnown(file, left.Select(static finding => (finding.Rule.Id, finding.Finding.Range)), cancellation)).Where(static finding => finding.Second).Select(static finding => finding.First).ToHashSet();
        return found.Select(finding => known.Contains(finding) ? finding with { Silence = Silence.Baseline } : finding);
    }

    private static IEnumerable<SiteFinding> WithoutFile(SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        settings.Severities.Of(EmptyRoots.Info) is not { } severity || (settings.MayBeEmpty && !check.Files(cancellation).Content.Any(static path => path.Role == ContentRole.Article)) ? []
            : check.EmptyRoots(cancellation).Select(message => new SiteFinding(EmptyRoots.Info, severity, null, new Finding(default, message), Silence.None));
}
