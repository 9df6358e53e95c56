namespace Masthead;

/// <summary>
/// Says what a helper or a component prints of the article that it is used for: whoever calls the method, or uses the component, prints that too. Where it is handed the
/// whole article, it counts for these elements and no others.
/// </summary>
/// <param name="elements">What it prints.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method)]
public sealed class PrintsAttribute(ArticleElements elements) : Attribute
{
    /// <summary>What it prints.</summary>
    public ArticleElements Elements { get; } = elements;
}
