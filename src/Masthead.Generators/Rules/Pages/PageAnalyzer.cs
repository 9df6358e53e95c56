using System.Collections.Concurrent;
using System.Collections.Immutable;
using Masthead.Generators.Content;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Masthead.Generators.Rules.Pages;

/// <summary>
/// MH5001, MH5002, MH5003: a type that prints an article's text, or is marked <c>[RendersArticle]</c>, leaves out what readers are owed beside it. Type by type, with
/// all that is nested in it and all parts of it; what Razor generates is looked at too, and reported in the Razor file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.PageWithoutByline, Descriptors.PageWithoutDisclaimers, Descriptors.PageWithoutNotes);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (PageSymbols.Of(start.Compilation) is not { } symbols)
                return;

            var facts = new ConcurrentDictionary<INamedTypeSymbol, PageFacts>(SymbolEqualityComparer.Default);
            start.RegisterSymbolStartAction(type => Watch(type, facts, symbols), SymbolKind.NamedType);
        });
    }

    /// <summary>Nested types are looked at with the one that they are in.</summary>
    private static void Watch(SymbolStartAnalysisContext context, ConcurrentDictionary<INamedTypeSymbol, PageFacts> factsByType, PageSymbols symbols)
    {
        var type = Outermost((INamedTypeSymbol)context.Symbol);
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;

        var facts = factsByType.GetOrAdd(type, type => new PageFacts(type, symbols));
        context.RegisterOperationAction(read => facts.Read((IPropertyReferenceOperation)read.Operation), OperationKind.PropertyReference);
        context.RegisterOperationAction(call => facts.Call((IInvocationOperation)call.Operation), OperationKind.Invocation);
        context.RegisterOperationAction(name => facts.Name((IMethodReferenceOperation)name.Operation), OperationKind.MethodReference);
        context.RegisterOperationAction(creation => facts.Create((IObjectCreationOperation)creation.Operation), OperationKind.ObjectCreation);
        context.RegisterOperationAction(left => facts.Leave((IReturnOperation)left.Operation, left.ContainingSymbol), OperationKind.Return, OperationKind.YieldReturn);
        if (SymbolEqualityComparer.Default.Equals(type, context.Symbol))
            context.RegisterSymbolEndAction(end => Report(end, type, facts, symbols));
    }

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } around)
            type = around;
        return type;
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, PageFacts facts, PageSymbols symbols)
    {
        var mark = PageSymbols.AttributeOf(type, symbols.Renders);
        if ((mark is null && facts.Body is null) || facts.HandsOn || IsExcused(type, symbols))
            return;

        var place = facts.Body ?? mark!.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? type.Locations[0];
        var printed = facts.Elements | InheritedElements.Of(type, context.CancellationToken);
        Check(ArticleElements.Byline, Descriptors.PageWithoutByline, "their byline", "print 'Byline'");
        Check(ArticleElements.Disclaimers, Descriptors.PageWithoutDisclaimers, "their disclaimers", Notices("Disclaimers"));
        Check(ArticleElements.EditorNotes, Descriptors.PageWithoutNotes, "the editors' notes on them", Notices("EditorNotes"));

        void Check(ArticleElements element, DiagnosticDescriptor descriptor, string what, string remedy)
        {
            if ((printed & element) == 0)
            {
                context.ReportDiagnostic(Diagnostic.Create(descriptor, place, MessageText.Clean(
                    $"{Quoted.Of(type.Name)} prints articles without {what}: {remedy}, hand the whole article to what does, or excuse it with 'ArticleTeaser' and a reason.")));
            }
        }

        string Notices(string member) => facts.PrintsSomeNotices ? $"print 'NoticesAt' for every position, or '{member}'" : $"print '{member}', or 'NoticesAt' for every position";
    }

    private static bool IsExcused(INamedTypeSymbol type, PageSymbols symbols) =>
        PageSymbols.AttributeOf(type, symbols.Teaser) is { ConstructorArguments: [{ Value: string reason }] } && reason.Trim().Length > 0;
}
