using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Masthead.Content.Checking;
using Masthead.Content.Fixing;
using Masthead.Content.Rules;
using Masthead.Content.Text;
using Masthead.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Masthead.CodeFixes;

/// <summary>Offers in a content file what the rules do: each edit that mends a finding, and the one that leaves it unsaid with a reason. A blank that is to be filled in stays one.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ContentCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yml", ".yaml", ".toml", ".json", ".md", ".markdown", ".mdx", ".txt", ".html", ".htm"])]
public sealed class ContentCodeFix : CodeFixProvider
{
    /// <summary>A lightbulb asks once for each place, and the site's index is made once for all of them.</summary>
    private static readonly ConditionalWeakTable<Project, CompiledSite> Sites = new();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ContentRules.Infos.Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllContent.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var (project, file) = (context.TextDocument.Project, context.TextDocument.FilePath);
        if (file is null)
            return Task.CompletedTask;

        var site = SiteOf(project, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (site.FindingOf(diagnostic, context.CancellationToken) is not { } found)
                continue;

            foreach (var edit in found.Finding.Edits)
                Offer(edit, KeyOf(found, edit), diagnostic);
            if (site.Check.SuppressionOf(found, context.CancellationToken) is { } suppression)
                Offer(suppression, null, diagnostic);
        }

        return Task.CompletedTask;

        void Offer(TextEdit edit, string? key, Diagnostic diagnostic)
        {
            if (ProjectEdit.Of(edit, file, project) is { } doable)
                context.RegisterCodeFix(CodeAction.Create(edit.Title, doable.ApplyAsync, key), diagnostic);
        }
    }

    internal static CompiledSite SiteOf(Project project, CancellationToken cancellation) =>
        Sites.TryGetValue(project, out var known) ? known : Sites.GetValue(project, project => new CompiledSite(project.AnalyzerOptions, cancellation));

    /// <summary>
    /// What is done everywhere when one asks for it everywhere: the rule's only edit, whatever that writes in each place; of several, the one of the same title. Null for one that
    /// asks, since the answer holds for its own place.
    /// </summary>
    internal static string? KeyOf(RuleFinding found, TextEdit edit) =>
        edit.Question is not null ? null : SiteFixer.OnlyEdit(found.Finding) == edit ? found.Rule.Id : $"{found.Rule.Id}: {edit.Title}";
}
