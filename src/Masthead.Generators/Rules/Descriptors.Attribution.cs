using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <content>MH1xxx: who wrote this, and who is quoted.</content>
internal static partial class Descriptors
{
    private const string Attribution = "Masthead.Attribution";

    public static readonly DiagnosticDescriptor NoByline = new(
        "MH1001", "The article has no byline", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1001.md");

    public static readonly DiagnosticDescriptor UnknownAuthor = new(
        "MH1002", "The author is not registered", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1002.md");

    public static readonly DiagnosticDescriptor BylineDisagrees = new(
        "MH1003", "The byline's text and its credits disagree", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1003.md");

    public static readonly DiagnosticDescriptor UndescribedAuthor = new(
        "MH1005", "Readers cannot look the author up", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1005.md");

    public static readonly DiagnosticDescriptor UnexplainedPseudonym = new(
        "MH1006", "The pseudonym has no reason", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1006.md");

    public static readonly DiagnosticDescriptor GenericByline = new(
        "MH1007", "The byline names nobody", Message, Attribution, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH1007.md");

    public static readonly DiagnosticDescriptor AuthorTwice = new(
        "MH1008", "One author stands there twice", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1008.md");

    public static readonly DiagnosticDescriptor UnexplainedAnonymity = new(
        "MH1009", "The source is anonymous without a reason", Message, Attribution, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH1009.md");

    public static readonly DiagnosticDescriptor OpenQuotation = new(
        "MH1010", "The quotation is never closed", Message, Attribution, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH1010.md");

    public static readonly DiagnosticDescriptor UnattributedQuotation = new(
        "MH1011", "Nobody is named for the quotation", Message, Attribution, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH1011.md");

    public static readonly DiagnosticDescriptor NoCreditLine = new(
        "MH1013", "Agency copy has no credit line", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1013.md");

    public static readonly DiagnosticDescriptor NoImageCredit = new(
        "MH1014", "The image has no credit", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1014.md");

    public static readonly DiagnosticDescriptor NoOrigin = new(
        "MH1015", "The origin of the piece is not told", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1015.md");

    public static readonly DiagnosticDescriptor InlineAuthor = new(
        "MH1017", "The author is written inline", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1017.md");

    public static readonly DiagnosticDescriptor NoAuthors = new(
        "MH1018", "No author is registered", Message, Attribution, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH1018.md");
}
