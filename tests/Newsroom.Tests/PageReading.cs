using AngleSharp.Dom;

namespace Newsroom.Tests;

/// <summary>What a reader sees of a page.</summary>
internal static class PageReading
{
    /// <summary>The slugs of the articles that a page lists, or that a part of it does, in its order.</summary>
    public static string[] Slugs(this IDocument page, string part = "body") =>
        [.. page.QuerySelectorAll(part).SelectMany(static element => element.Targets(".teaser .headline a")).Select(static target => target.Split('/')[^1])];

    public static IEnumerable<string> Targets(this IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(static link => link.GetAttribute("href")!);

    /// <summary>The words of an element, white space made single.</summary>
    public static string Words(this IParentNode page, string selector) => Joined(page.QuerySelector(selector)!.TextContent);

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
