extern alias runtime;

using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Masthead.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using Article = runtime::Masthead.Article;

namespace Masthead.Benchmarks.LookUp;

/// <summary>The corpus compiled into an assembly, which a program loads when it first asks for an article.</summary>
internal sealed class CompiledSite
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("masthead-run-time-");

    public CompiledSite(Site site)
    {
        var compilation = CSharpCompilation.Create(
            "Site",
            references: [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], site.Files, optionsProvider: Site.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var file = File.Create(Assembly);
        var result = generated.Emit(file);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    private string Assembly => Path.Combine(folder.FullName, "Site.dll");

    /// <summary>The articles of an assembly that is loaded anew: nothing of its code is compiled, nothing of its content made.</summary>
    public IReadOnlyList<Article> Load() => (IReadOnlyList<Article>)Articles(Loaded()).GetProperty("All")!.GetValue(null)!;

    public Func<string, string?, Article?> Find() => Articles(Loaded()).GetMethod("Find")!.CreateDelegate<Func<string, string?, Article?>>();

    public void Delete() => folder.Delete(recursive: true);

    private static Type Articles(Assembly assembly) => assembly.GetType("Site.Content.Articles", throwOnError: true)!;

    private Assembly Loaded() => new AssemblyLoadContext("site", isCollectible: true).LoadFromAssemblyPath(Assembly);
}
