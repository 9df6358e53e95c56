using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Masthead.Generators.Pages;

/// <summary>Whether a text that code reads is written into a page, or only measured, searched or kept.</summary>
internal static class BodyUse
{
    /// <param name="read">Where <c>Article.Body</c> is read.</param>
    public static bool IsWritten(IOperation read, PageSymbols symbols)
    {
        for (var operation = read; operation.Parent is { } parent; operation = parent)
        {
            switch (parent)
            {
                // A length, or whether it contains something, is no text any more.
                case { Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double }:
                    return false;
                case IInvocationOperation call when symbols.Writes(call.TargetMethod) || (operation is IArgumentOperation && symbols.MapsRoutes(call.TargetMethod)):
                case IObjectCreationOperation { Constructor: { } constructor } when symbols.Writes(constructor):
                    return true;
            }
        }

        return false;
    }
}
