using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Masthead.Generators.Pages;

/// <summary>What the code of one type does with articles.</summary>
internal sealed class PageFacts(INamedTypeSymbol type, PageSymbols symbols)
{
    /// <summary>As many values as <see cref="Position"/> has.</summary>
    private const int AllPositions = 0b111;

    private readonly List<Location> bodies = [];
    private readonly List<Location> titles = [];

    /// <summary>The components that are open where the code is, and whether each says what it prints.</summary>
    private readonly Stack<bool> components = new();
    private readonly bool isPage = symbols.IsPage(type) || PageSymbols.AttributeOf(type, symbols.Renders) is not null;
    private ArticleElements elements;
    private int positions;

    /// <summary>Where it prints a text, the first by place.</summary>
    public Location? Body => First(bodies);

    /// <summary>Where it prints a title, the first by place. A piece that is named in code is none of a list.</summary>
    public Location? Title => First(titles);

    /// <summary>Whether it asks what an article's status is.</summary>
    public bool AsksStatus { get; private set; }

    /// <summary>Whether it gives the whole article to code that may print anything of it.</summary>
    public bool HandsOn { get; private set; }

    public ArticleElements Elements => elements | (positions == AllPositions ? ArticleElements.Notices : ArticleElements.None);

    /// <summary>The places whose notices it prints, where it does not print all.</summary>
    public bool PrintsSomeNotices => positions is not (0 or AllPositions);

    /// <param name="from">What has the code; null where that has no name.</param>
    public void See(IOperation operation, ISymbol? from)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation read:
                Read(read);
                break;
            case IInvocationOperation call:
                Call(call);
                break;
            case IMethodReferenceOperation method:
                Name(method);
                break;
            case IObjectCreationOperation creation:
                Use(creation.Constructor, creation.Arguments, creation.Type is { } created ? Printed(created) : null);
                break;
            case ISimpleAssignmentOperation assignment:
                Put(assignment);
                break;
            case IReturnOperation returned:
                Leave(returned, from);
                break;
        }
    }

    private void Read(IPropertyReferenceOperation read)
    {
        if (!symbols.IsMemberOfArticle(read.Property) || IsInside<INameOfOperation>(read))
            return;

        switch (read.Property.Name)
        {
            case nameof(ArticleElements.Byline):
                elements |= ArticleElements.Byline;
                break;
            case nameof(ArticleElements.Disclaimers):
                elements |= ArticleElements.Disclaimers;
                break;
            case nameof(ArticleElements.EditorNotes):
                elements |= ArticleElements.EditorNotes;
                break;
            case "Status":
                AsksStatus = true;
                break;
            case "Title" when read.Instance is not IPropertyReferenceOperation { Instance: null } && !BodyUse.IsMeasured(read) && (isPage || BodyUse.IsWritten(read, symbols)):
                titles.Add(read.Syntax.GetLocation());
                break;
            case "Body" when !IsWrittenTo(read) && (isPage ? !BodyUse.IsMeasured(read) : BodyUse.IsWritten(read, symbols)):
                bodies.Add(read.Syntax.GetLocation());
                break;
        }
    }

    private void Call(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "NoticesAt" && symbols.IsMemberOfArticle(call.TargetMethod))
        {
            positions |= call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: int position } ? 1 << position : AllPositions;
            return;
        }

        var declared = call.TargetMethod.TypeArguments.Prepend<ISymbol>(call.TargetMethod).Select(Printed).OfType<ArticleElements>().ToArray();
        switch (call.TargetMethod)
        {
            case { Name: "OpenComponent", TypeArguments.Length: 1 }:
                components.Push(declared.Length > 0);
                break;
            case { Name: "CloseComponent" } when components.Count > 0:
                components.Pop();
                break;
        }

        Use(call.TargetMethod, call.Arguments, declared.Length == 0 ? null : declared.Aggregate(static (all, printed) => all | printed));
    }

    /// <summary>A method that is named and not called is called by somebody, for whatever position.</summary>
    private void Name(IMethodReferenceOperation method)
    {
        if (method.Method.Name == "NoticesAt" && symbols.IsMemberOfArticle(method.Method))
            positions = AllPositions;
        elements |= Printed(method.Method) ?? ArticleElements.None;
    }

    /// <summary>An article that is returned is somebody else's to print, unless it stays in the type.</summary>
    private void Leave(IReturnOperation returned, ISymbol? from)
    {
        if (symbols.IsArticle(Unconverted(returned.ReturnedValue)?.Type) && (from?.DeclaredAccessibility != Accessibility.Private || IsInside<IAnonymousFunctionOperation>(returned)))
            HandsOn = true;
    }

    /// <summary>An object with the article in it is somebody else's to print, unless it is the type itself that keeps it.</summary>
    private void Put(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IMemberReferenceOperation { Member: var member } && !SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, type)
            && symbols.IsArticle(Unconverted(assignment.Value)?.Type))
        {
            HandsOn = true;
        }
    }

    /// <summary>Equality and the like is no printing; nor is what says what it prints more than that, be it nothing. The type's own code is seen anyway.</summary>
    /// <param name="prints">Null where it does not say.</param>
    private void Use(IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments, ArticleElements? prints)
    {
        elements |= prints ?? ArticleElements.None;
        if (prints is null && !IsComparison(method) && !symbols.IsArticle(method?.ContainingType) && !IsParameterOfOneThatSays(method) && !IsOwn(method)
            && arguments.Any(argument => symbols.IsArticle(Unconverted(argument.Value)?.Type)))
        {
            HandsOn = true;
        }
    }

    /// <summary>Whether it is the same, is in a list, or is there at all: <c>ThrowIfNull</c> is a method of an exception.</summary>
    private static bool IsComparison(IMethodSymbol? method) => method is { ContainingType.SpecialType: SpecialType.System_Object }
        or { Name: "Contains" or "IndexOf" or "Equals" or "Compare", ReturnType.SpecialType: SpecialType.System_Boolean or SpecialType.System_Int32 }
        || (method is { IsStatic: true, ReturnsVoid: true } && PageSymbols.IsException(method.ContainingType));

    /// <summary>Whether it is code of the type that is looked at. What is made of the article may be handed on in its place, and what another type may write anew prints anything.</summary>
    private bool IsOwn(IMethodSymbol? method)
    {
        if (method is null or { MethodKind: MethodKind.Constructor } or { IsVirtual: true } or { IsAbstract: true })
            return false;

        var around = method.ContainingType;
        while (around is not null && !SymbolEqualityComparer.Default.Equals(around.OriginalDefinition, type))
            around = around.ContainingType;
        return around is not null;
    }

    /// <summary>What Razor calls to hand something to the component that it opened last.</summary>
    private bool IsParameterOfOneThatSays(IMethodSymbol? method) =>
        components.Count > 0 && components.Peek()
        && (method is { Name: "AddComponentParameter" or "AddAttribute", ContainingType.Name: "RenderTreeBuilder" } or { Name: "TypeCheck", ContainingType.Name: "RuntimeHelpers" });

    /// <summary>Null where it does not say.</summary>
    private ArticleElements? Printed(ISymbol symbol) =>
        PageSymbols.AttributeOf(symbol.OriginalDefinition, symbols.Prints) is { ConstructorArguments: [{ Value: int printed }] } ? (ArticleElements)printed : null;

    private static Location? First(IEnumerable<Location> locations) =>
        locations.OrderBy(static location => location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static location => location.SourceSpan.Start).FirstOrDefault();

    private static bool IsWrittenTo(IPropertyReferenceOperation read) => read.Parent is ISimpleAssignmentOperation assignment && assignment.Target == read;

    private static bool IsInside<T>(IOperation operation)
        where T : IOperation
    {
        var around = operation.Parent;
        while (around is not (null or T))
            around = around.Parent;
        return around is not null;
    }

    private static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }
}
