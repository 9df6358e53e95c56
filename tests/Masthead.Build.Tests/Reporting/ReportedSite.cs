using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Reporting.Counting;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;

namespace Masthead.Build.Tests.Reporting;

/// <summary>A site of texts, reported by the core as every host has it do: with what the rules find, as severe as in the strict profile.</summary>
internal sealed class ReportedSite : ISiteTexts
{
    private const string Folder = "/site";

    private readonly Dictionary<string, string> texts;

    private ReportedSite(Dictionary<string, string> texts) => this.texts = texts;

    public IReadOnlyCollection<string> Files => texts.Keys;

    public static ReportedSite Of(params (string File, string Text)[] files) => new(files.ToDictionary(static file => $"{Folder}/content/{file.File}", static file => file.Text));

    /// <summary>One of the repository's samples.</summary>
    public static ReportedSite Sample(string name)
    {
        var folder = Path.Combine(Repository.Root, "samples", name);
        var files = Directory.EnumerateFiles(Path.Combine(folder, "content"), "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".yml" or ".yaml" or ".md" or ".json" or ".toml" or ".txt");
        return new(files.ToDictionary(file => $"{Folder}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}", File.ReadAllText));
    }

    public string? TextOf(string file, CancellationToken cancellation) => texts[file];

    public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) => ContentReader.Read(path, texts[path.FilePath], how, cancellation);

    public SiteReport Report()
    {
        var check = Check();
        return Report([.. texts.Keys.Order(StringComparer.Ordinal).SelectMany(file => check.In(file, TestContext.Current.CancellationToken)).Select(finding => FindingOf(finding, check))]);
    }

    /// <param name="findings">What a host says was found; null where it did not look.</param>
    public SiteReport Report(IReadOnlyList<ReportedFinding>? findings)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var site = Check().Files(cancellation);
        return SiteReport.Of(site.Content.Where(static path => path.Role != ContentRole.BodyText).Select(path => site.Read(path, cancellation)), site.Content, site.Options, Folder, findings);
    }

    private SiteCheck Check() =>
        new(this, ContentRoots.Parse($"{Folder}/content/articles", $"{Folder}/content/authors", $"{Folder}/content/masthead.yml", $"{Folder}/content"), new ProjectFolder(Folder), dialect: null);

    private ReportedFinding FindingOf(RuleFinding found, SiteCheck check)
    {
        var lines = new LineMap(texts[found.FilePath]);
        var (start, end) = (lines.PositionOf(found.Finding.Range.Start), lines.PositionOf(found.Finding.Range.End));
        var severity = (found.Rule.Strict ?? found.Rule.Recommended ?? found.Rule.Severity) switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "info" };
        return new ReportedFinding(
            found.Rule.Id, severity, found.FilePath[(Folder.Length + 1)..], start.Line, start.Column, end.Line, end.Column, found.Finding.Message,
            Suppressed: check.IsSuppressed(found.Rule.Id, found.FilePath, found.Finding.Range.Start, TestContext.Current.CancellationToken));
    }
}
