using System.Text.Json;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Masthead.Benchmarks.RunTime;

/// <summary>
/// What it takes until a program has its first article, and all titles: of an assembly loaded anew, over reading all content with
/// source-generated System.Text.Json or with YamlDotNet. The libraries' own code is warm; what Masthead generated is not.
/// </summary>
public class StartBenchmarks
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    private CompiledSite compiled = null!;
    private string[] files = [];
    private byte[] json = [];

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        compiled = new CompiledSite(Site.Of(Articles));
        files = [.. Corpus.Of(Articles).Where(static file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(static file => file.Text)];
        json = JsonSerializer.SerializeToUtf8Bytes(ReadYaml(), ReadArticleJson.Default.ListReadArticle);
    }

    [GlobalCleanup]
    public void Clean() => compiled.Delete();

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => ReadJson().Sum(static article => article.Title.Length);

    [Benchmark]
    public int YamlDotNet() => ReadYaml().Sum(static article => article.Title.Length);

    [Benchmark]
    public int FirstArticle() => compiled.Load()[0].Title.Length;

    [Benchmark]
    public int AllTitles() => compiled.Load().Sum(static article => article.Title.Length);

    private List<ReadArticle> ReadJson() => JsonSerializer.Deserialize(json, ReadArticleJson.Default.ListReadArticle)!;

    private List<ReadArticle> ReadYaml() => [.. files.Select(Read)];

    private static ReadArticle Read(string file)
    {
        var end = file.IndexOf("\n---\n", StringComparison.Ordinal);
        var article = Deserializer.Deserialize<ReadArticle>(file[4..end]);
        article.Body = file[(end + 5)..];
        return article;
    }
}
