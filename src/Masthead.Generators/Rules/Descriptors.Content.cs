using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <content>MH4xxx: the content itself.</content>
internal static partial class Descriptors
{
    private const string Content = "Masthead.Content";

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

    public static readonly DiagnosticDescriptor UpdatedBeforePublished = new(
        "MH4006", "The update is before the publication", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4006.md");

    public static readonly DiagnosticDescriptor NoDate = new(
        "MH4007", "The published article has no date", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4007.md");

    public static readonly DiagnosticDescriptor NameTakenTwice = new(
        "MH4008", "Two files need one name", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4008.md");

    public static readonly DiagnosticDescriptor NoTitle = new(
        "MH4009", "The article has no title", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4009.md");

    public static readonly DiagnosticDescriptor Unused = new(
        "MH4010", "Nothing uses the entry", Message, Content, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH4010.md");

    public static readonly DiagnosticDescriptor UnknownSection = new(
        "MH4011", "The section is not declared", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4011.md");

    public static readonly DiagnosticDescriptor HiddenSpace = new(
        "MH4012", "A space that does not show stands in the metadata", Message, Content, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH4012.md");

    public static readonly DiagnosticDescriptor UselessSuppression = new(
        "MH4013", "The suppression does not hold", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4013.md");

    public static readonly DiagnosticDescriptor NoBodyFile = new(
        "MH4014", "The body file is not among the content", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4014.md");

    public static readonly DiagnosticDescriptor LimitPassed = new(
        "MH4015", "The file passes a limit", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4015.md");

    public static readonly DiagnosticDescriptor NoOffset = new(
        "MH4016", "The time has no offset", Message, Content, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH4016.md");

    public static readonly DiagnosticDescriptor DirectionControl = new(
        "MH4017", "A control character turns the direction of the text", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4017.md");

    public static readonly DiagnosticDescriptor EmptyRoot = new(
        "MH4018", "The content root holds no file", Message, Content, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH4018.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
