namespace Masthead;

/// <summary>Excuses a type that shows a part of a text from printing byline, disclaimers and notes beside it: a teaser, a feed, a search result.</summary>
/// <param name="reason">Why readers do not need them there. Without one the attribute excuses nothing.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ArticleTeaserAttribute(string reason) : Attribute
{
    /// <summary>Why readers do not need them there.</summary>
    public string Reason { get; } = reason;
}
