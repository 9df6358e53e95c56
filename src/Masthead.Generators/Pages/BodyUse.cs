using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Masthead.Generators.Pages;

/// <summary>Whether a text that code reads is written into a page, or only measured, searched or kept.</summary>
internal static class BodyUse
{
    /// <summary>What is given a key by the function that is handed to it: by a title things are sorted, and not shown.</summary>
    private static readonly HashSet<string> ByKey = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "DistinctBy", "ToDictionary", "ToLookup"];

    /// <param name="read">Where <c>Article.Body</c> is read.</param>
    public static bool IsWritten(IOperation read, PageSymbols symbols)
    {
        for (var operation = read; operation.Parent is { } parent; operation = parent)
        {
            switch (parent)
            {
                case var _ when IsMeasure(parent):
                    return false;
                case IInvocationOperation call when symbols.Writes(call.TargetMethod) || (operation is IArgumentOperation && symbols.MapsRoutes(call.TargetMethod)):
                case IObjectCreationOperation { Constructor: { } constructor } when symbols.Writes(constructor):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is only measured, searched or sorted by, wherever it is read.</summary>
    public static bool IsMeasured(IOperation read)
    {
        // A pattern that gives it a name measures nothing.
        if (read.Parent is IPropertySubpatternOperation { Pattern: var own } && GivesName(own))
            return false;

        for (var operation = read; operation.Parent is { } parent; operation = parent)
        {
            if (parent is IIsPatternOperation { Pattern: var pattern } test && test.Value == operation && GivesName(pattern))
                return false;
            if (IsMeasure(parent) || (parent is IInvocationOperation call && operation is IArgumentOperation { Value: IDelegateCreationOperation } && ByKey.Contains(call.TargetMethod.Name)))
                return true;
        }

        return false;
    }

    private static bool GivesName(IPatternOperation pattern) =>
        pattern.DescendantsAndSelf().Any(static part => part is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null });

    /// <summary>A length, or whether it contains something, is no text any more. What gives more than its result may give a text.</summary>
    private static bool IsMeasure(IOperation operation) =>
        operation is { Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double }
        && !(operation is IInvocationOperation call && call.Arguments.Any(static argument => argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref }));
}
