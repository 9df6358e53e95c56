using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <content>MH2xxx: what must stand on a piece.</content>
internal static partial class Descriptors
{
    private const string Disclaimers = "Masthead.Disclaimers";

    public static readonly DiagnosticDescriptor UnknownDisclaimer = new(
        "MH2001", "The disclaimer is not registered", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2001.md");

    public static readonly DiagnosticDescriptor MissingDisclaimer = new(
        "MH2002", "A required disclaimer is missing", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2002.md");

    public static readonly DiagnosticDescriptor ViewsOnNews = new(
        "MH2003", "News carries a disclaimer of views", Message, Disclaimers, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: Pages + "MH2003.md");

    public static readonly DiagnosticDescriptor EmptyDisclaimer = new(
        "MH2004", "The disclaimer says nothing", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2004.md");

    public static readonly DiagnosticDescriptor UnfilledPlaceholder = new(
        "MH2005", "The placeholder cannot be filled in", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2005.md");

    public static readonly DiagnosticDescriptor OtherPublisher = new(
        "MH2006", "The disclaimer names another publisher", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2006.md");

    public static readonly DiagnosticDescriptor OtherAuthor = new(
        "MH2007", "The disclaimer names an author who is not credited", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2007.md");

    public static readonly DiagnosticDescriptor UndisclosedSponsorship = new(
        "MH2008", "The sponsorship is not disclosed", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2008.md");

    public static readonly DiagnosticDescriptor LateDisclosure = new(
        "MH2009", "The disclosure stands at the end", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2009.md");

    public static readonly DiagnosticDescriptor UndisclosedAi = new(
        "MH2013", "Generated text is not disclosed", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2013.md");

    public static readonly DiagnosticDescriptor DisclaimerNotInForce = new(
        "MH2014", "The disclaimer is not in force", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2014.md");

    public static readonly DiagnosticDescriptor UndisclosedInterest = new(
        "MH2015", "The author's interest is not disclosed", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2015.md");

    public static readonly DiagnosticDescriptor CopiedDisclaimer = new(
        "MH2016", "The text has the disclaimer by hand", Message, Disclaimers, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH2016.md");
}
