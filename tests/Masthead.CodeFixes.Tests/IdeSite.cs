using System.Collections.Immutable;
using System.Reflection;
using Masthead.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.CodeFixes.Tests;

/// <summary>A project with content, as an IDE has it open: the files of the package as its analyzers, its properties as the build hands them over.</summary>
internal sealed class IdeSite : IDisposable
{
    public const string Folder = "/site/";

    private readonly AdhocWorkspace workspace = new(CodeFixEngine.Host);

    private IdeSite(IEnumerable<(string Path, string Text)> files)
    {
        var project = ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Site", "Site", LanguageNames.CSharp, filePath: Folder + "Site.csproj")
            .WithAnalyzerReferences([Reference(typeof(ContentAnalyzer).Assembly), Reference(typeof(ContentCodeFix).Assembly)]);
        var solution = workspace.CurrentSolution.AddProject(project).AddAnalyzerConfigDocument(DocumentId.CreateNewId(project.Id), "Site.globalconfig", SourceText.From($"""
            is_global = true
            build_property.ProjectDir = {Folder}
            build_property.MastheadArticleRoots = {Folder}content/articles
            build_property.MastheadAuthorRoots = {Folder}content/authors
            build_property.MastheadPublicationFile = {Folder}content/masthead.yml
            """), filePath: Folder + "obj/Site.globalconfig");
        foreach (var (path, text) in files)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), Path.GetFileName(path), SourceText.From(text), filePath: Folder + "content/" + path);
        Assert.True(workspace.TryApplyChanges(solution));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="files">Paths below <c>content/</c>, and texts.</param>
    public static IdeSite Of(params IEnumerable<(string Path, string Text)> files) => new(files);

    public Project Project => workspace.CurrentSolution.Projects.Single();

    public TextDocument Document(string path) => Project.AdditionalDocuments.Single(document => document.FilePath == Folder + "content/" + path);

    public async Task<string> TextOf(string path) => (await Document(path).GetTextAsync(Cancellation)).ToString();

    /// <summary>What the lightbulb offers where a word stands, in the order in which it does.</summary>
    /// <param name="word">Null for all of the file.</param>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(string path, string? word = null)
    {
        var text = await TextOf(path);
        return await CodeFixEngine.OffersAsync(Document(path), word is null ? new TextSpan(0, text.Length) : new TextSpan(text.IndexOf(word, StringComparison.Ordinal), 1), Cancellation);
    }

    public async Task ApplyAsync(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(Cancellation))
            operation.Apply(workspace, Cancellation);
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync() => await (await Project.GetCompilationAsync(Cancellation))!
        .WithAnalyzers([new ContentAnalyzer(), new ContentSuppressor()], Project.AnalyzerOptions)
        .GetAnalyzerDiagnosticsAsync(Cancellation);

    public void Dispose() => workspace.Dispose();

    private static AnalyzerFileReference Reference(Assembly assembly) => new(assembly.Location, new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
