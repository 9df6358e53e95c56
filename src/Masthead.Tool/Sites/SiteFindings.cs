using System.Collections.Concurrent;
using Masthead.Content.Checking;
using Masthead.Content.Paths;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Metadata;
using Masthead.Content.Rules.Sites;

namespace Masthead.Tool.Sites;

/// <summary>A finding as a build says it.</summary>
/// <param name="Severity">As the build has it.</param>
/// <param name="IsSuppressed">Whether the file asks to leave it unsaid, with a reason.</param>
internal sealed record SiteFinding(RuleInfo Rule, RuleSeverity Severity, string? FilePath, Finding Finding, bool IsSuppressed);

/// <summary>What a build would say of a site.</summary>
internal sealed class SiteFindings
{
    private SiteFindings(SiteSettings settings, SiteCheck check, DiskTexts texts, IReadOnlyList<SiteFinding> findings) => (Settings, Check, Texts, All) = (settings, check, texts, findings);

    public SiteSettings Settings { get; }

    public SiteCheck Check { get; }

    public DiskTexts Texts { get; }

    /// <summary>By file and place.</summary>
    public IReadOnlyList<SiteFinding> All { get; }

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

        var found = new ConcurrentDictionary<string, IReadOnlyList<SiteFinding>>(StringComparer.Ordinal);
        Parallel.ForEach(texts.Files, parallel, file =>
        {
            found[file] = [.. InFile(file, check, settings, cancellation)];
            progress?.Invoke(Interlocked.Increment(ref done), all);
        });
        return new SiteFindings(settings, check, texts, [.. texts.Files.SelectMany(file => found[file]), .. WithoutFile(check, settings, cancellation)]);
    }

    private static IEnumerable<SiteFinding> InFile(string file, SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        from found in check.In(file, cancellation)
        let severity = settings.Severities.Of(found.Rule, found.Finding.IsError)
        where severity is not null
        orderby found.Finding.Range.Start, found.Rule.Id
        select new SiteFinding(found.Rule, severity.Value, file, found.Finding, found.Rule.MayBeSuppressed && check.IsSuppressed(found.Rule.Id, file, found.Finding.Range.Start, cancellation));

    private static IEnumerable<SiteFinding> WithoutFile(SiteCheck check, SiteSettings settings, CancellationToken cancellation) =>
        settings.Severities.Of(EmptyRoots.Info) is not { } severity || (settings.MayBeEmpty && !check.Files(cancellation).Content.Any(static path => path.Role == ContentRole.Article)) ? []
            : check.EmptyRoots(cancellation).Select(message => new SiteFinding(EmptyRoots.Info, severity, null, new Finding(default, message), false));
}
