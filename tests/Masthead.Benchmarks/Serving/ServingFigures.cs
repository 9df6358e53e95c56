using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Serving;

/// <summary>How many pages of the Newsroom a second are sent, beside a minimal API that sends as many bytes and makes nothing of them. wrk asks (the Debian package of that name).</summary>
internal static partial class ServingFigures
{
    private const int Rounds = 7, Seconds = 3;

    private static readonly (string Name, string Path)[] Pages = [("front page", "/"), ("article", "/articles/ferry-sails-again")];

    public static string Measure()
    {
        var sample = Path.Combine(BuiltSite.Repository, "samples", "Newsroom");
        var empty = Path.Combine(BuiltSite.Repository, "tests", "Masthead.Benchmarks", "Programs", "Empty");
        foreach (var project in (string[])[sample, empty])
            Command.RunProgram("dotnet", BuiltSite.Repository, [], ["build", project, "-c", "Release", "-v:q"]);

        using var site = new ServedSite(In(sample, "Newsroom"), sample, "--urls", "http://127.0.0.1:0", "--environment", "Production");
        using var client = new HttpClient();
        int[] sizes = [.. Pages.Select(page => client.GetByteArrayAsync(new Uri(site.Address, page.Path)).Result.Length)];
        using var baseline = new ServedSite(In(empty, "Empty"), empty, [.. sizes.Select(static size => size.ToString(CultureInfo.InvariantCulture))]);

        // In turn, so that what disturbs the machine for a while disturbs both; the first round warms them up.
        var rounds = Enumerable.Range(0, Rounds + 1)
            .Select(_ => Pages.Select((page, i) => (Page: Ask(site, page.Path), Empty: Ask(baseline, $"/{sizes[i]}"))).ToArray())
            .Skip(1).ToArray();
        return $"""
            | page | bytes | requests a second | over as many bytes of nothing | processor, µs a request | over as many bytes of nothing |
            |---|---|---|---|---|---|
            {string.Join('\n', Pages.Select((page, i) => Row(page.Name, sizes[i], [.. rounds.Select(round => round[i])])))}
            """;
    }

    private static string Row(string name, int bytes, (Answers Page, Answers Empty)[] rounds)
    {
        var (aSecond, microseconds) = (Median(rounds.Select(static round => round.Page.ASecond)), Median(rounds.Select(static round => round.Page.Microseconds)));
        var (faster, dearer) = (Median(rounds.Select(static round => round.Page.ASecond / round.Empty.ASecond)), Median(rounds.Select(static round => round.Page.Microseconds / round.Empty.Microseconds)));
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {bytes:N0} | {aSecond:N0} | {faster:0.00} | {microseconds:N0} | {dearer:0.00} |");
    }

    private static Answers Ask(ServedSite site, string path)
    {
        var before = site.ProcessorTime;
        var output = Command.RunProgram("wrk", BuiltSite.Repository, [], ["-t", "1", "-c", "16", "-d", $"{Seconds}s", new Uri(site.Address, path).ToString()]).Output;
        var requests = double.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Answers(requests / Seconds, (site.ProcessorTime - before).TotalMicroseconds / requests);
    }

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(Rounds / 2);

    private static string In(string project, string name) => Path.Combine(project, "bin", "Release", "net10.0", name + ".dll");

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    private sealed record Answers(double ASecond, double Microseconds);
}
