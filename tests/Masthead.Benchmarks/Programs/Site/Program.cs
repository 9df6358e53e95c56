// What a publishing app does first. Prints the milliseconds that it takes, and the bytes that are then held.
using System.Diagnostics;
using System.Globalization;
using Site.Content;

var before = GC.GetTotalMemory(forceFullCollection: true);
var watch = Stopwatch.StartNew();
var length = args[0] switch
{
    "first" => Articles.All[0].Title.Length,
    "slug" => Articles.Find(args[1])!.Title.Length,
    "author" => Articles.By(Authors.All[0]).Sum(static article => article.Title.Length),
    "titles" => Articles.All.Sum(static article => article.Title.Length),
    "newest" => Articles.Published(TimeProvider.System).First().Title.Length,
    _ => Articles.All.Sum(static article => article.Title.Length + article.Body.Text.Length),
};
var elapsed = watch.Elapsed.TotalMilliseconds;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {GC.GetTotalMemory(forceFullCollection: true) - before} {length}"));
