using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Tool.Sites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Tool.Tests.Sites;

/// <summary>Severities as the compiler works them out, which is asked itself.</summary>
public sealed class SeveritiesTests
{
    private static readonly RuleInfo Warning = new("MH1001", "A warning", RuleCategory.Attribution, RuleSeverity.Warning);

    private static readonly RuleInfo Info = new("MH1001", "A suggestion", RuleCategory.Attribution, RuleSeverity.Info);

    private static readonly string[] Configured = ["", "default", "none", "silent", "suggestion", "warning", "error", "Error", "nonsense"];

    private static readonly string[] Lists = ["", "MH1001", "mh1001", "CS0168;MH1001", "MH1002"];

    [Fact]
    public void They_are_the_compiler_s()
    {
        foreach (var (rule, isError) in new[] { (Warning, false), (Info, false), (Warning, true) })
        {
            foreach (var configured in Configured)
            {
                foreach (var options in Options())
                    Assert.Equal((configured, options, isError, Compiler(rule, isError, configured, options)), (configured, options, isError, Ours(rule, isError, configured, options)));
            }
        }
    }

    [Fact]
    public void The_profiles_are_those_of_the_package()
    {
        var folder = Path.Combine(Repository.Root, "src", "Masthead.Build", "build", "profiles");
        foreach (var (name, profile) in new[] { ("recommended", Profile.Recommended), ("strict", Profile.Strict) })
        {
            var path = Path.Combine(folder, name + ".globalconfig");
            var content = ContentRules.Infos.Select(static rule => $"dotnet_diagnostic.{rule.Id.ToLowerInvariant()}.severity").ToHashSet();
            Assert.Equal(
                GlobalConfig.Merge([(path, File.ReadAllText(path))]).Where(key => content.Contains(key.Key)).OrderBy(static key => key.Key, StringComparer.Ordinal),
                profile.Severities.OrderBy(static key => key.Key, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<CompilerOptions> Options() =>
        from all in (bool[])[false, true]
        from errors in Lists
        from notErrors in Lists
        from off in Lists
        from level in (int[])[0, 4]
        select new CompilerOptions(all, errors, notErrors, off, level);

    private static RuleSeverity? Ours(RuleInfo rule, bool isError, string configured, CompilerOptions options) =>
        new Severities(configured.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["dotnet_diagnostic.mh1001.severity"] = configured }, options).Of(rule, isError);

    /// <summary>As <c>csc</c> is called by MSBuild.</summary>
    private static RuleSeverity? Compiler(RuleInfo rule, bool isError, string configured, CompilerOptions options)
    {
        var arguments = new List<string> { options.TreatWarningsAsErrors ? "/warnaserror+" : "/warnaserror-", $"/warn:{options.WarningLevel}" };
        Add("/warnaserror+:", options.WarningsAsErrors);
        Add("/warnaserror-:", options.WarningsNotAsErrors);
        Add("/nowarn:", options.NoWarn);
        var parsed = CSharpCommandLineParser.Default.Parse(arguments, baseDirectory: null, sdkDirectory: null).CompilationOptions;
        var compilation = CSharpCompilation.Create("Site", options: parsed.WithSyntaxTreeOptionsProvider(new Global(configured)));
        var severity = rule.Severity == RuleSeverity.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        var descriptor = new DiagnosticDescriptor(rule.Id, rule.Title, "{0}", "Masthead", severity, isEnabledByDefault: true);
        var found = Diagnostic.Create(descriptor, Location.None, isError ? DiagnosticSeverity.Error : severity, additionalLocations: null, properties: null, "x");
        return CompilationWithAnalyzers.GetEffectiveDiagnostics([found], compilation).SingleOrDefault()?.Severity switch
        {
            DiagnosticSeverity.Error => RuleSeverity.Error,
            DiagnosticSeverity.Warning => RuleSeverity.Warning,
            DiagnosticSeverity.Info => RuleSeverity.Info,
            _ => null,
        };

        void Add(string option, string list)
        {
            if (list.Length > 0)
                arguments.Add(option + list);
        }
    }

    private sealed class Global(string configured) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            // The compiler's own reading of the file.
            var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(configured.Length == 0 ? "is_global = true" : $"is_global = true\ndotnet_diagnostic.MH1001.severity = {configured}", "/.globalconfig") });
            return set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
        }
    }
}
