// What no generator of typed records from YAML and Markdown can do without: each file is parsed once by YamlDotNet and once by Markdig, nothing
// is done with what they find, and the generated files are handed to the compiler as they are. It is given them among the additional files.
using System;
using System.Collections.Immutable;
using System.IO;
using Markdig;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

[Generator(LanguageNames.CSharp)]
public sealed class LibrariesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var generated = context.AdditionalTextsProvider.Where(static file => file.Path.EndsWith(".cs", StringComparison.Ordinal));
        context.RegisterSourceOutput(generated, static (output, file) =>
            output.AddSource(Path.GetFileName(file.Path), SourceText.From(file.GetText()!.ToString(), System.Text.Encoding.UTF8)));

        var events = context.AdditionalTextsProvider.Where(static file => !file.Path.EndsWith(".cs", StringComparison.Ordinal)).Collect()
            .Select(static (files, cancellation) =>
            {
                var count = 0;
                foreach (var file in files)
                {
                    var text = file.GetText(cancellation)!.ToString();
                    var parser = new Parser(new StringReader(FrontMatter.YamlOf(text)));
                    while (parser.MoveNext())
                        count++;
                }

                return count;
            });
        context.RegisterSourceOutput(events, static (_, _) => { });
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LibrariesAnalyzer : DiagnosticAnalyzer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(new DiagnosticDescriptor("LIB0001", "Never reported", "Never reported", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static file =>
        {
            if (file.AdditionalFile.Path.EndsWith(".md", StringComparison.Ordinal))
                Markdown.Parse(FrontMatter.BodyOf(file.AdditionalFile.GetText(file.CancellationToken)!.ToString()), Pipeline);
        });
    }
}

/// <summary>As the corpus writes it: "---" in the first line, and in the one that ends it.</summary>
internal static class FrontMatter
{
    private const string Fence = "---\n";

    public static string YamlOf(string text) => text.StartsWith(Fence, StringComparison.Ordinal) ? text.Substring(Fence.Length, EndOf(text) - Fence.Length) : text;

    public static string BodyOf(string text) => text.Substring(EndOf(text) + Fence.Length);

    private static int EndOf(string text) => text.IndexOf(Fence, Fence.Length, StringComparison.Ordinal);
}
