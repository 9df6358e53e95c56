#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp.Workspaces 5.12.0, code fixes of Roslyn for files that are no code (additional files).
#
# A code fix may name DocumentKinds = AdditionalDocument, is handed such a file in CodeFixContext.TextDocument, and its edit is applied. With
# WellKnownFixAllProviders.BatchFixer, which the documentation has every code fix return, "Fix all" then does nothing there: BatchFixer says
# that it serves documents, projects and solutions, is given the diagnostics, and returns no action, without a word; the same fix in a C#
# file is done everywhere. Whoever mends YAML or Markdown by a code fix needs a FixAllProvider of their own.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > run.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><LangVersion>latest</LangVersion></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp.Workspaces" Version="5.12.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

var rule = new DiagnosticDescriptor("X1", "x", "x", "x", DiagnosticSeverity.Warning, true);
foreach (var isCode in new[] { true, false })
{
    using var workspace = new AdhocWorkspace();
    var project = workspace.AddProject("site", LanguageNames.CSharp);
    foreach (var name in new[] { "a", "b" })
        project = isCode ? project.AddDocument(name + ".cs", "// wrong", filePath: $"/site/{name}.cs").Project : project.AddAdditionalDocument(name + ".yml", "# wrong", filePath: $"/site/{name}.yml").Project;
    var files = isCode ? project.Documents.Cast<TextDocument>() : project.AdditionalDocuments;
    var found = new List<Diagnostic>();
    foreach (var file in files)
        found.Add(Diagnostic.Create(rule, isCode ? Location.Create((await ((Document)file).GetSyntaxTreeAsync())!, new TextSpan(3, 5)) : Location.Create(file.FilePath!, new TextSpan(2, 5), default)));

    var one = new List<CodeAction>();
    await new Fix().RegisterCodeFixesAsync(new CodeFixContext(files.First(), found[0], (action, _) => one.Add(action), default));
    var all = await WellKnownFixAllProviders.BatchFixer.GetFixAsync(new FixAllContext(project, new Fix(), FixAllScope.Project, "right", ["X1"], new Given([.. found]), default));
    Console.WriteLine($"{(isCode ? "C#" : "additional file")}: one {await Mended(one.Single(), isCode)}, all {(all is null ? "no action" : await Mended(all, isCode))}");
}

static async Task<string> Mended(CodeAction action, bool isCode)
{
    var project = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();
    var texts = await Task.WhenAll((isCode ? project.Documents.Cast<TextDocument>() : project.AdditionalDocuments).Select(async file => (await file.GetTextAsync()).ToString()));
    return $"mends {texts.Count(text => text.EndsWith("right"))} of 2 files";
}

sealed class Fix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["X1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("right", async cancellation =>
        {
            var text = (await context.TextDocument.GetTextAsync(cancellation)).Replace(context.Span, "right");
            var solution = context.TextDocument.Project.Solution;
            return context.TextDocument is Document ? solution.WithDocumentText(context.TextDocument.Id, text) : solution.WithAdditionalDocumentText(context.TextDocument.Id, text);
        }, "right"), context.Diagnostics);
        return Task.CompletedTask;
    }
}

sealed class Given(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) => Task.FromResult<IEnumerable<Diagnostic>>(all);

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
        Task.FromResult(all.Where(found => found.Location.SourceTree?.FilePath == document.FilePath));

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
        Task.FromResult(all.Where(found => found.Location.SourceTree is null));
}
CS
dotnet run | tee output
diff output - <<'SEEN'
C#: one mends 1 of 2 files, all mends 2 of 2 files
additional file: one mends 1 of 2 files, all no action
SEEN
