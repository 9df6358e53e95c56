// A publishing app without Masthead, which reads all content when it starts. Prints the milliseconds that it takes, and the bytes that are then held.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Reader;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

if (args[0] == "write")
{
    File.WriteAllBytes(args[2], JsonSerializer.SerializeToUtf8Bytes(ReadYaml(args[1]), ReadArticleJson.Default.ListReadArticle));
    return;
}

var before = GC.GetTotalMemory(forceFullCollection: true);
var watch = Stopwatch.StartNew();
var articles = args[0] == "json" ? ReadJson(args[1]) : ReadYaml(args[1]);
var length = articles.Sum(static article => article.Title.Length);
var elapsed = watch.Elapsed.TotalMilliseconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {GC.GetTotalMemory(forceFullCollection: true) - before} {length}"));
GC.KeepAlive(articles);

static List<ReadArticle> ReadJson(string file) => JsonSerializer.Deserialize(File.ReadAllBytes(file), ReadArticleJson.Default.ListReadArticle)!;

static List<ReadArticle> ReadYaml(string folder)
{
    var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
    var articles = new List<ReadArticle>();
    foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
    {
        var text = File.ReadAllText(file);
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var article = deserializer.Deserialize<ReadArticle>(text[4..end]);
        article.Body = text[(end + 5)..];
        articles.Add(article);
    }

    return articles;
}
