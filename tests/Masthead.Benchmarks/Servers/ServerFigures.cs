using System.Diagnostics;
using System.Globalization;
using Masthead.Benchmarks.Checks;

namespace Masthead.Benchmarks.Servers;

/// <summary>What somebody who types waits for, with the server in a process of its own; and what it would be if the index were made anew at each key.</summary>
internal static class ServerFigures
{
    private const int Keys = 41, Anew = 7;

    /// <summary>Between two keys, as somebody types who is quick at it: what other files say by the key before is being found meanwhile.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(150);

    /// <summary>After that the server has given back what it does not need.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static string Measure(int articles)
    {
        var root = Directory.CreateTempSubdirectory("masthead-server-").FullName;
        try
        {
            var tool = PublishedTool.In(root);
            PublishedTool.WriteCorpus(articles, Path.Combine(root, "content"));
            var memory = new SiteInMemory(Corpus.Of(articles));
            var check = memory.Check();
            foreach (var file in memory.Files)
                _ = check.In(file, CancellationToken.None).Count();

            using var server = new ServedFolder(tool, root);
            var first = Typing.Kinds[0].File;
            server.Open(first, File.ReadAllText(Path.Combine(root, "content", first)));
            var start = server.FoundIn(first, 0);
            server.Close(first);
            server.Settle();
            Thread.Sleep(Pause);
            var before = server.Megabytes;
            string[] rows = [.. Typing.Kinds.Select(kind => Row(kind, server, root, memory))];
            Thread.Sleep(Pause);
            return string.Create(CultureInfo.InvariantCulture, $"""
                {articles:N0} articles: {start.TotalSeconds:0.00} s from the start of the process to the first findings, {before:0} MB then, {server.Megabytes:0} MB after all that is typed here.

                | what is typed | ms | 95 of 100, ms | made anew, ms | over it | other files, ms |
                |---|---|---|---|---|---|
                {string.Join('\n', rows)}
                """);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Row(Typing kind, ServedFolder server, string root, SiteInMemory memory)
    {
        var text = kind.Prepare(File.ReadAllText(Path.Combine(root, "content", kind.File)));
        var place = kind.Start(text);
        server.Open(kind.File, text);
        server.FoundIn(kind.File, 0);
        server.Settle();
        var times = new List<double>();
        var anew = new List<double>();
        for (var key = 0; key < Keys; key++)
        {
            Thread.Sleep(Pace);
            times.Add(server.Type(kind.File, key + 1, text, place + key, Typing.Letter(key)));
            text = text.Insert(place + key, Typing.Letter(key));
        }

        var others = server.Settle();
        for (var key = 0; key < Anew; key++)
        {
            var edited = memory.With(SiteInMemory.NameOf(kind.File), text.Insert(place, Typing.Letter(key)));
            var watch = Stopwatch.StartNew();
            _ = edited.Check().In(SiteInMemory.NameOf(kind.File), CancellationToken.None).Count();
            anew.Add(watch.Elapsed.TotalMilliseconds);
        }

        server.Close(kind.File);
        server.Settle();
        var (median, often, whole) = (times.Order().ElementAt(Keys / 2), times.Order().ElementAt(Keys * 95 / 100), anew.Order().ElementAt(Anew / 2));
        return string.Create(CultureInfo.InvariantCulture, $"| {kind.Name} | {median:0.0} | {often:0.0} | {whole:0} | {whole / median:0} | {others:0} |");
    }
}
