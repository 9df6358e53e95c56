using Masthead.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Masthead.Generators.Pages;

/// <summary>The code of one type in all its parts, nested types included; of what Masthead generates, nothing.</summary>
internal sealed class PageCode(INamedTypeSymbol type, CancellationToken cancellation)
{
    /// <summary>The folder of a generator's files, which Roslyn names after it.</summary>
    private static readonly string Generated = typeof(ContentGenerator).FullName;

    private IEnumerable<SyntaxNode> Parts => type.DeclaringSyntaxReferences
        .Where(static part => !part.SyntaxTree.FilePath.Contains(Generated))
        .Select(part => part.GetSyntax(cancellation));

    /// <summary>Whether a name is used at all: cheaper to know than what it means.</summary>
    public bool Mentions(string name) => Parts.Any(part => part.DescendantTokens().Any(token => token.ValueText == name));

    /// <summary>Every operation, with the member that has it.</summary>
    public IEnumerable<(IOperation Operation, ISymbol? From)> Operations(Compilation compilation)
    {
        foreach (var part in Parts)
        {
#pragma warning disable RS1030 // A part is in any file, and few types come this far.
            var model = compilation.GetSemanticModel(part.SyntaxTree);
#pragma warning restore RS1030
            foreach (var body in Bodies(part))
            {
                if (model.GetOperation(body, cancellation) is not { } root)
                    continue;

                var from = model.GetDeclaredSymbol(body is ArrowExpressionClauseSyntax ? body.Parent! : body, cancellation);
                foreach (var operation in root.DescendantsAndSelf())
                    yield return (operation, from);
            }
        }
    }

    /// <summary>What Roslyn has an operation of: code of methods accessors and properties, initial values, what a base type is constructed with.</summary>
    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode part) => part is CompilationUnitSyntax
        ? [part]
        : part.DescendantNodesAndSelf().Where(static node => node switch
        {
            BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PrimaryConstructorBaseTypeSyntax => true,
            ArrowExpressionClauseSyntax => node.Parent is BasePropertyDeclarationSyntax,
            EqualsValueClauseSyntax => node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
            _ => false,
        });
}
