using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Markdig;
using Masthead.Content.Model;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Benchmarks;

/// <summary>The rules that read texts, over reading the same texts with Markdig and doing nothing with them.</summary>
public class ProseBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    private ImmutableArray<AdditionalText> files;
    private IReadOnlyList<string> bodies = [];
    private IReadOnlyList<ContentFile> articles = [];
    private SiteIndex index = null!;

    [Params(1_000, 10_000, 50_000)]
    public int Articles { get; set; }

    /// <summary>Articles whose metadata is read, and nothing of their texts.</summary>
    [IterationSetup]
    public void MakeFiles()
    {
        files = Site.Of(Articles).Files;
        var site = new SiteFiles(new AnalyzerOptions(files, Site.Options));
        index = site.Index(CancellationToken.None);
        articles = [.. files.Select(text => site.Read(text.Path, CancellationToken.None)?.File).OfType<ContentFile>().Where(static file => file.Article is not null)];
        bodies = [.. files.Select(static file => file.GetText()!.ToString()).Where(static text => text.StartsWith("---", StringComparison.Ordinal)).Select(static text => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..])];
    }

    [Benchmark(Baseline = true)]
    public int Markdig() => bodies.Sum(static body => Markdown.Parse(body, Pipeline).Count);

    /// <summary>One after the other, as in the compiler, which asks about one additional file at a time.</summary>
    [Benchmark]
    public int RulesOfTexts() => Check(ContentRules.OfBodies);

    [Benchmark]
    public int AllRules() => Check(ContentRules.All);

    private int Check(IReadOnlyList<ContentRule> rules) => articles.Select(article => new RuleInput(article, index)).Sum(input => rules.Sum(rule => rule.Check(input).Count()));
}
