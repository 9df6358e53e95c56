using System.Security.Cryptography;

namespace Masthead.Package.Tests;

/// <summary>One publication, built on machines that differ in all that a machine may differ in, is one assembly.</summary>
public sealed class SameBytesTests(PackedPackage package)
{
    [Fact]
    public async Task The_release_assembly_is_the_same_everywhere()
    {
        var here = await BuildAsync("same", static text => text, []);

        Assert.Equal(here, await BuildAsync("same again, far away/and #deeper", static text => text, new() { ["TZ"] = "Pacific/Kiritimati", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }));
        Assert.Equal(here, await BuildAsync("same with CRLF", static text => "\uFEFF" + text.ReplaceLineEndings("\r\n"), new() { ["TZ"] = "America/St_Johns", ["LANG"] = "sv_SE.UTF-8", ["LC_ALL"] = "sv_SE.UTF-8" }));
        Assert.Equal(here, await BuildAsync("same in Arabic", static text => text, new() { ["TZ"] = "Asia/Kathmandu", ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "ar_SA.UTF-8" }));
        Assert.NotEqual(here, await BuildAsync("other", static text => text.Replace("Night", "Late", StringComparison.Ordinal), []));
    }

    /// <returns>A hash of the assembly.</returns>
    private async Task<string> BuildAsync(string folder, Func<string, string> write, Dictionary<string, string> environment)
    {
        var site = package.Consumer(folder);
        site.WriteProject(Newsroom.PrintArticles, "<DebugType>none</DebugType>");
        Newsroom.WriteContent(site);
        foreach (var file in Directory.EnumerateFiles(site.PathOf("content"), "*", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(file, write(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);

        (await site.DotnetAsync(environment, "build", "--nologo", "--configuration", "Release")).Succeeds();
        return Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(site.PathOf("bin/Release/net10.0/Site.dll"), TestContext.Current.CancellationToken)));
    }
}
