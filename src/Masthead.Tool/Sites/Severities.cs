using Masthead.Content.Rules.Base;

namespace Masthead.Tool.Sites;

/// <summary>
/// How severe a finding is in a build, as the compiler works it out: what the command line of the compiler says of the rule, else what the <c>.globalconfig</c>
/// files say, the profile among them, else what the rule says itself. A test holds it to the compiler.
/// </summary>
internal sealed class Severities
{
    private readonly IReadOnlyDictionary<string, string> configured;

    private readonly HashSet<string> off;
    private readonly HashSet<string> errors;
    private readonly HashSet<string> notErrors;

    /// <param name="configured">Of the <c>.globalconfig</c> files: <c>dotnet_diagnostic.mh1001.severity</c>, and so on.</param>
    /// <param name="options">What the project says to the compiler.</param>
    public Severities(IReadOnlyDictionary<string, string> configured, CompilerOptions options)
    {
        this.configured = configured;
        Options = options;
        off = Ids(options.NoWarn);
        errors = Ids(options.WarningsAsErrors);
        notErrors = Ids(options.WarningsNotAsErrors);
    }

    public CompilerOptions Options { get; }

    /// <summary>Of a profile that the package ships, and nothing besides.</summary>
    public static Severities Of(Profile profile, CompilerOptions? options = null) => new(profile.Severities, options ?? CompilerOptions.None);

    /// <summary>Null where the build does not say it at all.</summary>
    /// <param name="isError">Whether it is an error whatever the rule says.</param>
    public RuleSeverity? Of(RuleInfo rule, bool isError = false)
    {
        var own = isError ? RuleSeverity.Error : rule.Severity;
        if (off.Contains(rule.Id) || (Options.WarningLevel == 0 && own != RuleSeverity.Error))
            return null;
        var isHeld = notErrors.Contains(rule.Id);
        if (errors.Contains(rule.Id) && !isHeld)
            return RuleSeverity.Error;

        if (Configured(rule.Id) is { } level && !(isHeld && own == RuleSeverity.Warning && level == Level.Error))
        {
            switch (level)
            {
                case Level.None or Level.Hidden:
                    return null;
                case Level.Error:
                    return RuleSeverity.Error;
                case Level.Warning:
                    return Options.TreatWarningsAsErrors && !isHeld ? RuleSeverity.Error : RuleSeverity.Warning;
                case Level.Info:
                    return RuleSeverity.Info;
                default:
                    return own;
            }
        }

        return own == RuleSeverity.Warning && Options.TreatWarningsAsErrors && !isHeld ? RuleSeverity.Error : own;
    }

    private Level? Configured(string rule) =>
        configured.TryGetValue($"dotnet_diagnostic.{rule.ToLowerInvariant()}.severity", out var written) ? written.ToLowerInvariant() switch
        {
            "default" => Level.Own,
            "none" => Level.None,
            "silent" or "refactoring" => Level.Hidden,
            "suggestion" => Level.Info,
            "warning" => Level.Warning,
            "error" => Level.Error,
            _ => null,
        } : null;

    private static HashSet<string> Ids(string list) => new(list.Split([';', ',', ' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private enum Level
    {
        Own,
        None,
        Hidden,
        Info,
        Warning,
        Error,
    }
}
