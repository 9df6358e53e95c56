namespace Masthead.Content.Rules.Base;

internal enum RuleSeverity
{
    /// <summary>For an editor to judge: a plain build does not print it.</summary>
    Info,
    Warning,
    Error,
}

/// <summary>What a rule is about; the thousands of its id.</summary>
internal enum RuleCategory
{
    Attribution = 1,
    Disclaimers,
    Notes,
    Content,
    Pages,
}

/// <summary>What every host says of a rule.</summary>
/// <param name="Id"><c>MH1001</c>: never changed, and never used again.</param>
/// <param name="Title">A sentence without its full stop.</param>
/// <param name="Severity">As it comes: never an error, since the compiler lets nobody suppress such a rule. A profile makes it one.</param>
/// <param name="Recommended">In the profile <c>recommended</c>, where that says otherwise: an error where a record cannot be built as the file is written.</param>
/// <param name="Strict">In the profile <c>strict</c>, where that says otherwise than <c>recommended</c>: an error where a build server should stop.</param>
/// <param name="MayBeSuppressed">Whether a file may ask to leave it unsaid.</param>
internal sealed record RuleInfo(
    string Id, string Title, RuleCategory Category, RuleSeverity Severity, RuleSeverity? Recommended = null, RuleSeverity? Strict = null, bool MayBeSuppressed = true)
{
    /// <summary>Whether what it finds is of the whole site, and stands in some file of it since it has to stand somewhere.</summary>
    public bool IsOfSite { get; init; }

    /// <summary>What it is about, why, and how to mend it.</summary>
    public string HelpLink => $"https://github.com/masthead-dotnet/masthead/blob/main/docs/rules/{Id}.md";
}
