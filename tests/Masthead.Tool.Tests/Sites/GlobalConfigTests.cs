using CsCheck;
using Masthead.Tool.Sites;
using Microsoft.CodeAnalysis;

namespace Masthead.Tool.Tests.Sites;

/// <summary><c>.globalconfig</c> files, put together as the compiler does it, which is asked itself.</summary>
public sealed class GlobalConfigTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        "is_global = true", "is_global=TRUE", "is_global = false", "global_level = 5", "global_level = -1", "global_level = x", "GLOBAL_LEVEL : 7",
        "dotnet_diagnostic.MH1001.severity = error", "dotnet_diagnostic.mh1001.severity = none", "dotnet_diagnostic.MH1001.severity : warning # why", "  dotnet_diagnostic.MH1002.severity=suggestion ; why",
        "dotnet_diagnostic.MH1002.severity = ", "# dotnet_diagnostic.MH1001.severity = none", "; a comment", "", "no key at all", "a b = c", "other_key = value = more");

    private static readonly Gen<(string Path, string Text)> File = Gen.Select(
        Gen.OneOf("/a/.globalconfig", "/a/b/.globalconfig", "/a/one.globalconfig", "/a/two.globalconfig", "/a/.editorconfig"),
        Gen.Select(Line.List[0, 6], Gen.OneOf("", "[*]\ndotnet_diagnostic.MH1001.severity = error\n", "[/a/x.cs] # c\nis_global = true\n"), Gen.OneOf("\n", "\r\n"),
            static (lines, section, end) => string.Join(end, lines) + end + section),
        static (path, text) => (path, text));

    [Fact]
    public void They_are_read_as_the_compiler_reads_them() => File.List[0, 4].Select(static files => files.DistinctBy(static file => file.Path).ToArray()).Sample(
        static files =>
        {
            var theirs = AnalyzerConfigSet.Create(files.Select(static file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray()).GlobalConfigOptions;
            var ours = new Severities(GlobalConfig.Merge(files), CompilerOptions.None);
            foreach (var id in (string[])["MH1001", "MH1002"])
            {
                var expected = theirs.TreeOptions.TryGetValue(id, out var report) ? report : ReportDiagnostic.Default;
                var rule = new Masthead.Content.Rules.Base.RuleInfo(id, "", default, Masthead.Content.Rules.Base.RuleSeverity.Warning);
                Assert.Equal(
                    expected switch { ReportDiagnostic.Suppress or ReportDiagnostic.Hidden => "none", ReportDiagnostic.Info => "Info", ReportDiagnostic.Error => "Error", _ => "Warning" },
                    ours.Of(rule)?.ToString() ?? "none");
            }
        },
        seed: new PCG(1, 1).ToString(),
        iter: 20_000);
}
