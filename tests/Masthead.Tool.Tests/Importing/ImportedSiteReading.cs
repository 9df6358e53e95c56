using Masthead.Content.Checking;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Tests.Importing;

/// <summary>An imported site as the core reads it back.</summary>
internal sealed class ImportedSiteReading
{
    private readonly SiteFindings findings;

    private readonly SiteFiles files;

    private ImportedSiteReading(SiteFindings findings)
    {
        this.findings = findings;
        files = findings.Check.Files(CancellationToken.None);
        Articles = [.. files.Content.Where(static path => path.Role == ContentRole.Article).Select(path => files.Read(path, CancellationToken.None).Article!)];
    }

    public static ImportedSiteReading Of(string folder) => new(SiteFindings.Of(FolderSite.Of(Path.Combine(folder, "masthead.yml"), Profile.Recommended), progress: null, CancellationToken.None, edited: null));

    public IReadOnlyList<ArticleContent> Articles { get; }

    /// <summary>What would stop a build.</summary>
    public IEnumerable<string> Stops => findings.All.Where(static finding => finding.Severity == RuleSeverity.Error).Select(static finding => $"{finding.FilePath} {finding.Rule.Id} {finding.Finding.Message}");

    public ArticleContent Article(string id) => Articles.Single(article => article.Path.Id == id);

    public string AddressOf(string id) => Permalink.Of(Article(id), findings.Check.Index(CancellationToken.None).Directory);

    public IReadOnlyList<string> AuthorsOf(ArticleContent article) => [.. new ResolvedArticle(article, findings.Check.Index(CancellationToken.None).Directory).Credits.Select(static credit => credit.Name)];

    public string BodyOf(ArticleContent article)
    {
        var file = files.Read(article.Path, CancellationToken.None);
        return file.Text[file.Body.Start..file.Body.End].Trim();
    }
}
