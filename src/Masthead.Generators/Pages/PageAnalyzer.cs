using System.Collections.Immutable;
using Masthead.Content.Rules;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;
using Masthead.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Pages;

/// <summary>
/// MH5001, MH5002, MH5003: a type that prints an article's text, or is marked <c>[RendersArticle]</c>, leaves out what readers are owed beside it. MH5004: one that prints titles alone does not
/// say which pieces are retracted. Type by type, with all that is nested in it and all parts of it; what Razor generates is looked at too, and reported in the Razor file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        PageRules.All.Select(static rule => Descriptors.Of(rule)).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Types alone: an action on operations, or on the start of a type, makes the compiler go through every member of ten thousand articles.
            if (PageSymbols.Of(start.Compilation) is not { } symbols)
                return;

            var retracted = new Lazy<RetractedPiece?>(() => RetractedPiece.In(start.Options, start.CancellationToken));
            start.RegisterSymbolAction(type => Check(type, symbols, retracted), SymbolKind.NamedType);
        });
    }

    private static void Check(SymbolAnalysisContext context, PageSymbols symbols, Lazy<RetractedPiece?> retracted)
    {
        // Nested types are looked at with the one that they are in.
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;

        var mark = PageSymbols.AttributeOf(type, symbols.Renders);
        var code = new PageCode(type, context.CancellationToken);
        var printsTexts = mark is not null || code.Mentions("Body");
        if (!printsTexts && !(code.Mentions("Title") && retracted.Value is not null))
            return;

        var facts = new PageFacts(type, symbols);
        foreach (var (operation, from) in code.Operations(context.Compilation))
            facts.See(operation, from);
        if (facts.HandsOn)
            return;
        if (mark is not null || facts.Body is not null)
            CheckTexts(type, mark, facts, symbols, context);
        else if (facts.Title is { } title)
            CheckTitles(type, title, facts, retracted, context);
    }

    private static void CheckTexts(INamedTypeSymbol type, AttributeData? mark, PageFacts facts, PageSymbols symbols, SymbolAnalysisContext context)
    {
        if (IsExcused(type, symbols))
            return;

        var place = facts.Body ?? mark!.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? type.Locations[0];
        var printed = facts.Elements | InheritedElements.Of(type, context.CancellationToken);
        Require(ArticleElements.Byline, PageRules.Byline, "their byline", "print 'Byline'");
        Require(ArticleElements.Disclaimers, PageRules.Disclaimers, "their disclaimers", Notices("Disclaimers"));
        Require(ArticleElements.EditorNotes, PageRules.Notes, "the editors' notes on them", Notices("EditorNotes"));

        void Require(ArticleElements element, RuleInfo rule, string what, string remedy)
        {
            if ((printed & element) == 0)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), place, MessageText.Clean(
                    $"{Quoted.Of(type.Name)} prints articles without {what}: {remedy}, hand the whole article to what does, or excuse it with 'ArticleTeaser' and a reason.")));
            }
        }

        string Notices(string member) => facts.PrintsSomeNotices ? $"print 'NoticesAt' for every position, or '{member}'" : $"print '{member}', or 'NoticesAt' for every position";
    }

    /// <summary>A piece that no longer stands is listed as one that does.</summary>
    private static void CheckTitles(INamedTypeSymbol type, Location title, PageFacts facts, Lazy<RetractedPiece?> retracted, SymbolAnalysisContext context)
    {
        if (facts.AsksStatus || (facts.Elements & ArticleElements.EditorNotes) != 0 || retracted.Value is not { } piece
            || InheritedElements.AskStatus(type, context.CancellationToken) || (InheritedElements.Of(type, context.CancellationToken) & ArticleElements.EditorNotes) != 0)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(PageRules.Retracted), title, [piece.Place], MessageText.Clean(
            $"{Quoted.Of(type.Name)} prints titles and does not say which pieces are retracted, as {Quoted.Of(piece.Title)} is: say so where 'Status' is 'Retracted', print 'EditorNotes', or hand the whole article to what does.")));
    }

    private static bool IsExcused(INamedTypeSymbol type, PageSymbols symbols) =>
        PageSymbols.AttributeOf(type, symbols.Teaser) is { ConstructorArguments: [{ Value: string reason }] } && reason.Trim().Length > 0;
}
