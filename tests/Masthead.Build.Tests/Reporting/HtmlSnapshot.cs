using System.Runtime.CompilerServices;
using System.Text;

namespace Masthead.Build.Tests.Reporting;

/// <summary>Pages as they are expected, beside the test: <c>Class.Method.verified.html</c>, and <c>.received.html</c> where one differs.</summary>
internal static class HtmlSnapshot
{
    public static void Verify(byte[] page, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var expected = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}.verified.html");
        var received = expected.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(expected) && File.ReadAllBytes(expected).AsSpan().SequenceEqual(page))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllBytes(received, page);
        Assert.Fail($"Differs from the snapshot: compare {Path.GetFileName(received)} with {Path.GetFileName(expected)}, and rename it where it is right.\n{FirstDifference(expected, page)}");
    }

    private static string FirstDifference(string expected, byte[] page)
    {
        var before = File.Exists(expected) ? File.ReadAllLines(expected) : [];
        var after = Encoding.UTF8.GetString(page).Split('\n');
        return before.Zip(after).Where(static lines => lines.First != lines.Second).Select(static lines => $"- {lines.First}\n+ {lines.Second}").FirstOrDefault() ?? "";
    }
}
