namespace Masthead.Tool.Sites;

/// <summary>What a project says to the compiler about warnings; lists as MSBuild has them.</summary>
internal sealed record CompilerOptions(bool TreatWarningsAsErrors, string WarningsAsErrors, string WarningsNotAsErrors, string NoWarn, int WarningLevel)
{
    public static CompilerOptions None { get; } = new(false, "", "", "", 4);
}
