using System.Globalization;
using Masthead.Generators.Analyzers;
using Masthead.Generators.Generation;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Files that are small, or within every limit, and would take hours or all memory if something grew with the square of them.</summary>
public sealed class HostileSizeTests
{
    private const int Many = 45_000;

    private static readonly string Megabyte = new('x', 1 << 20);

    /// <summary>A fault, once found, is said; the others are there to be lived through.</summary>
    public static TheoryData<string, string?> Sites => new()
    {
        { "a megabyte, referred to very often", "MH4015" },
        { "a tag, referred to very often", "MH4015" },
        { "very many tags", null },
        { "very many credits of very many authors", "MH4015" },
        { "very many names in one text", "MH4015" },
        { "a line with very many names in it", null },
        { "contacts that nearly fit: at signs", null },
        { "contacts that nearly fit: spaces", null },
        { "contacts that nearly fit: brackets", null },
        { "a date with very many spaces in it", "MH4004" },
        { "a first line with very many spaces in it", null },
        { "an author behind very many spaces", "MH4001" },
        { "a template of nothing but placeholders", "MH4015" },
        { "one disclaimer, very often", "MH4015" },
        { "a dateline of nothing but placeholders", "MH4015" },
        { "a permalink of nothing but placeholders", "MH4015" },
        { "very long ids", "MH4015" },
        { "very many entries that cannot be read", "MH4001" },
        { "very many unknown keys", "MH4002" },
        { "TOML of very many entries that cannot be read", "MH4001" },
        { "TOML of very many lines that carriage returns end", null },
        { "TOML of very deep lists", "MH4015" },
        { "TOML of a very deep heading", "MH4015" },
        { "TOML of a very deep key", "MH4015" },
        { "TOML of very many values", "MH4015" },
        { "JSON of very many entries that cannot be read", "MH4001" },
        { "JSON of very deep lists", "MH4015" },
        { "JSON of very deep maps", "MH4015" },
        { "JSON of very many values", "MH4015" },
        { "JSON of nothing but braces", null },
        { "very deep folders", null },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void Comes_to_an_end_on_a_small_stack(string name, string? expected)
    {
        var site = Site(name);
        string[] found = [];
        ProcessorTime.Run(() => found = Run(site), maxStackSize: 256 * 1024);

        if (expected is not null)
            Assert.Contains(expected, found);
        else
            Assert.DoesNotContain("MH4015", found);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("| a ")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("{%")]
    [InlineData("“")]
    [InlineData("\"a ")]
    [InlineData("” ")]
    [InlineData("“a.” ")]
    [InlineData("“a.\n\n")]
    [InlineData("“We waited here all winter for a boat that never came.” ")]
    [InlineData("The views expressed are not those of the ")]
    [InlineData("A ")]
    public void Texts_of_nothing_but(string pattern)
    {
        foreach (var length in (int[])[19_000, 190_000])
        {
            var site = TestSite.Of(
                ("articles/ferry.md", $"---\ntitle: Ferries return\neditorNote: {Repeat("a ", 2000)}\n---\n{Repeat(pattern, length / pattern.Length)}"),
                ("masthead.yml", $"publisher: The Quay\ndisclaimers: {{ views: {{ kind: views, text: '{Repeat("a ", 2000)}' }} }}\n"));
            ProcessorTime.Run(() => Run(site), maxStackSize: 256 * 1024);
        }
    }

    /// <summary>The generator, and the analyzer, without the concurrency that would give them other stacks.</summary>
    private static string[] Run(TestSite site)
    {
        var driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], site.Files, TestSite.ParseOptions, site.Options);
        var result = driver.RunGenerators(site.Compilation).GetRunResult().Results.Single();
        if (result.Exception is not null)
            throw result.Exception;

        Exception? thrown = null;
        var analysis = site.Compilation.WithAnalyzers([new ContentAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(site.Files, site.Options), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return thrown is null ? [.. diagnostics.Select(static diagnostic => diagnostic.Id).Distinct()] : throw thrown;
    }

    private static TestSite Site(string name) => name switch
    {
        "a megabyte, referred to very often" => Article($"x-a: &a {Megabyte}\ntopics: [{Repeat("*a, ", Many)}*a]"),
        "a tag, referred to very often" => Article($"x-a: &a {new string('x', 200)}\ntags: [{Repeat("*a, ", Many)}*a]"),
        "very many tags" => Article($"tags: [{Numbers("tag-", Many)}]"),
        "very many credits of very many authors" => Article($"byline: [{Numbers("author-", Many)}]")
            .With("authors/all.yml", string.Concat(Enumerable.Range(0, Many / 2).Select(static number => $"author-{number}: {{ name: Ada {number} }}\n"))),
        "very many names in one text" => Article($"author: {Repeat("Ada (@ada), ", Many)}Lin (@lin)"),
        "a line with very many names in it" => Article($"byline: {{ credits: [{Numbers("author-", 400)}], text: \"{Repeat("author-0 ", Many)}\" }}"),
        "contacts that nearly fit: at signs" => Article($"author: \"<{new string('@', 1 << 20)}\""),
        "contacts that nearly fit: spaces" => Article($"author: \"(@a) Ada{new string(' ', 1 << 20)}(b), Lin (@lin)\""),
        "a date with very many spaces in it" => Article($"published: \"x{new string(' ', 1 << 20)}!\""),
        "a first line with very many spaces in it" => Matter("a", new string(' ', 1 << 20) + "!\n"),
        "an author behind very many spaces" => Article("tags: [x]").With("authors/all.yml", $"authors:\n{new string(' ', 1 << 20)}a b\nc: [\n"),
        "contacts that nearly fit: brackets" => Article($"author: \"{Repeat("(@", 1 << 19)}\""),
        "a template of nothing but placeholders" => Article("byline: ada\ndisclaimer: views")
            .With("masthead.yml", $"disclaimers: {{ views: {{ text: '{Repeat("{author.bio}", Many)}' }} }}").With("authors/ada.yml", $"bio: {Megabyte}"),
        "one disclaimer, very often" => Article($"disclaimers: [{Numbers("views-", Many)}]")
            .With("masthead.yml", $"publisher: {Megabyte}\ndisclaimers:\n{string.Concat(Enumerable.Range(0, Many).Select(static number => $"  views-{number}: 'of {{publisher}}'\n"))}"),
        "a dateline of nothing but placeholders" => Article($"dateline: {{ place: {Megabyte[..(1 << 19)]}, style: '{Repeat("{place}", Many)}' }}"),
        "a permalink of nothing but placeholders" => Article("slug: ferry").With("masthead.yml", $"permalink: '{Repeat("/{slug}", Many)}'"),
        "very long ids" => Article($"slug: {Megabyte}\nsection: {Megabyte}\ntags: [{Megabyte[..1000]}]\nbyline: {Megabyte[..50_000]}y")
            .With("authors/ada.yml", $"id: {Megabyte[..50_000]}z").With("masthead.yml", $"disclaimers: {{ {Megabyte}: x }}\nsections: [{Megabyte}]"),
        "very many entries that cannot be read" => Article("tags: [x]").With("authors/all.yml", Repeat("a: [\n", Many)),
        "very many unknown keys" => Article(string.Concat(Enumerable.Range(0, Many).Select(static number => $"titel{number}: x\n"))),
        "TOML of very many entries that cannot be read" => Article("tags: [x]").With("authors/all.toml", Repeat("[a]\nb = [\nc = d\n", Many)),
        "TOML of very many lines that carriage returns end" => Matter("+++\n", $"title = \"x\"\n{Repeat("# x\r", Many)}+++\n"),
        "TOML of very deep lists" => Matter("+++\n", $"x = {Repeat("[", Many)}\n+++\n"),
        "TOML of a very deep heading" => Matter("+++\n", $"[{Repeat("a.", Many)}a]\n+++\n"),
        "TOML of a very deep key" => Matter("+++\n", $"{Repeat("a.", Many)}a = 1\n+++\n"),
        "TOML of very many values" => Matter("+++\n", $"x = [{Repeat("1,", 3 * Many)}]\n+++\n"),
        "JSON of very many entries that cannot be read" => Article("tags: [x]").With("authors/all.json", "{" + Repeat("a: [\n", Many)),
        "JSON of very deep lists" => Matter("{\n", $"\"x\": {Repeat("[", Many)}\n}}\n"),
        "JSON of very deep maps" => Matter("{\n", $"\"x\": {Repeat("{\"a\":", Many)}\n}}\n"),
        "JSON of very many values" => Matter("{\n", $"\"x\": [{Repeat("1,", 3 * Many)}1]\n}}\n"),
        "JSON of nothing but braces" => Matter("{\n\"title\": 1", Repeat("}   ,\n", Many)),
        _ => TestSite.Of(($"articles/{Repeat("deep/", 1000)}ferry.yml", "title: x")),
    };

    private static TestSite Article(string yaml) => TestSite.Of(("articles/ferry.yml", $"title: Ferries return\n{yaml}\n"));

    private static TestSite Matter(string opening, string rest) => TestSite.Of(("articles/ferry.md", opening + rest));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbers(string stem, int count) =>
        string.Join(", ", Enumerable.Range(0, count).Select(number => stem + number.ToString(CultureInfo.InvariantCulture)));
}
