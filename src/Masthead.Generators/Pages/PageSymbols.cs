using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Pages;

/// <summary>The library's types, and those of ASP.NET Core that make a page, as one compilation knows them.</summary>
internal sealed class PageSymbols
{
    /// <summary>What is called with the text of a page, by the type that has it.</summary>
    private static readonly string[] Writers =
    [
        "Microsoft.AspNetCore.Http.Results", "Microsoft.AspNetCore.Http.TypedResults", "Microsoft.AspNetCore.Http.IResultExtensions", "Microsoft.AspNetCore.Http.HttpResponseWritingExtensions",
        "Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.AspNetCore.Mvc.ContentResult", "Microsoft.AspNetCore.Mvc.Rendering.IHtmlHelper", "Microsoft.AspNetCore.Html.HtmlString",
        "Microsoft.AspNetCore.Components.MarkupString", "System.IO.TextWriter",
    ];

    /// <summary>What a type is that is a page by itself.</summary>
    private static readonly string[] PageTypes = ["Microsoft.AspNetCore.Components.IComponent", "Microsoft.AspNetCore.Mvc.Razor.RazorPageBase", "Microsoft.AspNetCore.Razor.TagHelpers.ITagHelper"];

    private readonly INamedTypeSymbol article;
    private readonly ImmutableArray<INamedTypeSymbol> pageTypes;
    private readonly ImmutableArray<INamedTypeSymbol> writers;
    private readonly INamedTypeSymbol? routes;

    private PageSymbols(Compilation compilation, INamedTypeSymbol article)
    {
        this.article = article;
        pageTypes = PageTypes.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();
        writers = Writers.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToImmutableArray();
        routes = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");
        Renders = compilation.GetTypeByMetadataName("Masthead.RendersArticleAttribute");
        Teaser = compilation.GetTypeByMetadataName("Masthead.ArticleTeaserAttribute");
        Prints = compilation.GetTypeByMetadataName("Masthead.PrintsAttribute");
    }

    public INamedTypeSymbol? Renders { get; }

    public INamedTypeSymbol? Teaser { get; }

    public INamedTypeSymbol? Prints { get; }

    /// <summary>Null where a project has no articles.</summary>
    public static PageSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Masthead.Article") is { } article ? new PageSymbols(compilation, article) : null;

    /// <summary>Whether it is an article, a site's own kind included.</summary>
    public bool IsArticle(ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol { ConstraintTypes: var constraints })
            return constraints.Any(IsArticle);

        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, article))
                return true;
        }

        return false;
    }

    public bool IsMemberOfArticle(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, article);

    public bool IsPage(INamedTypeSymbol type) => pageTypes.Any(page => type.AllInterfaces.Contains(page, SymbolEqualityComparer.Default) || Derives(type, page));

    /// <summary>Whether a method, or a constructor, writes what it is given into a page.</summary>
    public bool Writes(IMethodSymbol method) => writers.Any(writer => Derives(method.ContainingType, writer));

    /// <summary>Whether a method is given what answers a request: <c>MapGet</c> and the like.</summary>
    public bool MapsRoutes(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals((method.ReducedFrom ?? method).ContainingType, routes);

    public static bool IsException(ITypeSymbol? type)
    {
        while (type is not (null or { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }))
            type = type.BaseType;
        return type is not null;
    }

    public static AttributeData? AttributeOf(ISymbol symbol, INamedTypeSymbol? attribute) =>
        attribute is null ? null : symbol.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));

    private static bool Derives(INamedTypeSymbol? type, INamedTypeSymbol from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, from))
                return true;
        }

        return false;
    }
}
