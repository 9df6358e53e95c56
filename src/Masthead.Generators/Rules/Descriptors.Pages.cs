using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <content>MH5xxx: the pages that print articles, in C# and Razor.</content>
internal static partial class Descriptors
{
    private const string PagesOfSite = "Masthead.Pages";

    public static readonly DiagnosticDescriptor PageWithoutByline = new(
        "MH5001", "The page leaves the byline out", Message, PagesOfSite, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH5001.md");

    public static readonly DiagnosticDescriptor PageWithoutDisclaimers = new(
        "MH5002", "The page leaves the disclaimers out", Message, PagesOfSite, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH5002.md");

    public static readonly DiagnosticDescriptor PageWithoutNotes = new(
        "MH5003", "The page leaves the editors' notes out", Message, PagesOfSite, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH5003.md");
}
