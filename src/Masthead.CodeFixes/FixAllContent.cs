using Masthead.Content.Checking;
using Masthead.Content.Fixing;
using Masthead.Content.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Masthead.CodeFixes;

/// <summary>
/// One edit in all files of a project or a solution, as <c>masthead fix</c> does it: file by file, and where two edits meet one after the other. Roslyn's own knows only documents
/// of code.
/// </summary>
internal sealed class FixAllContent : FixAllProvider
{
    public static readonly FixAllContent Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult(fixAllContext.CodeActionEquivalenceKey is { } key
        ? CodeAction.Create($"Mend {string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(static id => id, StringComparer.Ordinal))} in all files", cancellation => FixAsync(fixAllContext, key, cancellation), key)
        : null);

    private static async Task<Solution> FixAsync(FixAllContext context, string key, CancellationToken cancellation)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var reported = new HashSet<(string Rule, string File, string Message)>((await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                .Where(static diagnostic => !diagnostic.IsSuppressed)
                .Select(static diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))));
            foreach (var (file, text) in Mended(project, key, reported, cancellation))
                solution = await ProjectEdit.WriteAsync(file, text, solution.GetProject(project.Id)!, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    /// <param name="reported">What is mended: what stands in the way of another edit has its place changed until its turn comes, not its message.</param>
    private static IReadOnlyList<(string File, string Text)> Mended(Project project, string key, HashSet<(string Rule, string File, string Message)> reported, CancellationToken cancellation)
    {
        var site = ContentCodeFix.SiteOf(project, cancellation);
        var makesFiles = project.Solution.Workspace.CanApplyChange(ApplyChangesKind.AddAdditionalDocument);
        var fixer = SiteFixer.Of(site.Texts, site.Check, Chosen, cancellation);
        fixer.Run(null, cancellation);
        return fixer.Texts.Changed;

        TextEdit? Chosen(RuleFinding found, SiteCheck check) =>
            reported.Contains((found.Rule.Id, found.FilePath, found.Finding.Message)) && !check.IsSuppressed(found.Rule.Id, found.FilePath, found.Finding.Range.Start, cancellation)
                ? found.Finding.Edits.FirstOrDefault(edit => ContentCodeFix.KeyOf(found, edit) == key && (makesFiles || !edit.CreatesFile))
                : null;
    }
}
