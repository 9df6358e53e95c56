namespace Masthead;

/// <summary>
/// Marks a type that prints articles in full: it must print their byline, disclaimers and editors' notes (rules MH5001, MH5002 and MH5003). Razor components,
/// Razor pages and request handlers that print <see cref="Article.Body"/> are held to this without the mark.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class RendersArticleAttribute : Attribute;
