using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <summary>
/// Every rule's descriptor. None is an error by default, since such a rule can never be suppressed: the profile that the package
/// brings raises those whose typed record cannot be built as written.
/// </summary>
internal static class Descriptors
{
    private const string Attribution = "Masthead.Attribution";
    private const string Disclaimers = "Masthead.Disclaimers";
    private const string Content = "Masthead.Content";

    /// <summary>A rule words each finding itself: it names the field, the value and the remedy.</summary>
    private const string Message = "{0}";

    private const string Pages = "https://github.com/masthead-dotnet/masthead/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor UnknownAuthor = new(
        "MH1002", "The author is not registered", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1002.md");

    public static readonly DiagnosticDescriptor InlineAuthor = new(
        "MH1017", "The author is written inline", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1017.md");

    public static readonly DiagnosticDescriptor NoAuthors = new(
        "MH1018", "No author is registered", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1018.md");

    public static readonly DiagnosticDescriptor UnknownDisclaimer = new(
        "MH2001", "The disclaimer is not registered", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2001.md");

    public static readonly DiagnosticDescriptor UnfilledPlaceholder = new(
        "MH2005", "The placeholder cannot be filled in", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2005.md");

    public static readonly DiagnosticDescriptor UnreadableYaml = new(
        "MH4001", "The YAML cannot be read", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4001.md");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "MH4002", "The key is not known", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4002.md");

    public static readonly DiagnosticDescriptor WrongValue = new(
        "MH4003", "The value has the wrong type or is not one of the values", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4003.md");

    public static readonly DiagnosticDescriptor NotADate = new(
        "MH4004", "The value is not a date", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4004.md");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "MH4005", "The key stands there twice", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4005.md");

    public static readonly DiagnosticDescriptor NameTakenTwice = new(
        "MH4008", "Two files need one name", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4008.md");

    public static readonly DiagnosticDescriptor NoTitle = new(
        "MH4009", "The article has no title", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4009.md");

    public static readonly DiagnosticDescriptor NoBodyFile = new(
        "MH4014", "The body file is not among the content", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4014.md");

    public static readonly DiagnosticDescriptor LimitPassed = new(
        "MH4015", "The file passes a limit", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4015.md");

    public static readonly DiagnosticDescriptor NoOffset = new(
        "MH4016", "The time has no offset", Message, Content, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH4016.md");

    public static readonly DiagnosticDescriptor EmptyRoot = new(
        "MH4018", "The content root holds no file", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4018.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
