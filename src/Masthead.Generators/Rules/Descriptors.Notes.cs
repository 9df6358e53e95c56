using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <content>MH3xxx: editors' notes and corrections.</content>
internal static partial class Descriptors
{
    private const string Notes = "Masthead.Notes";

    public static readonly DiagnosticDescriptor EmptyNote = new(
        "MH3001", "The note has no text", Message, Notes, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH3001.md");

    public static readonly DiagnosticDescriptor UndatedNote = new(
        "MH3002", "The note has no date", Message, Notes, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH3002.md");

    public static readonly DiagnosticDescriptor NoteAfterUpdate = new(
        "MH3003", "The note is later than the article's update", Message, Notes, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH3003.md");

    public static readonly DiagnosticDescriptor RepeatingNote = new(
        "MH3004", "The note repeats what readers read anyway", Message, Notes, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH3004.md");

    public static readonly DiagnosticDescriptor RetractedYetPublished = new(
        "MH3007", "The retracted article is still published", Message, Notes, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: Pages + "MH3007.md");
}
