namespace Masthead.Generators.Rules;

/// <summary>
/// Every rule's descriptor. None is an error by default, since such a rule can never be suppressed: the profile that the package
/// brings raises those whose typed record cannot be built as written.
/// </summary>
internal static partial class Descriptors
{
    /// <summary>A rule words each finding itself: it names the field, the value and the remedy.</summary>
    private const string Message = "{0}";

    private const string Pages = "https://github.com/masthead-dotnet/masthead/blob/main/docs/rules/";
}
