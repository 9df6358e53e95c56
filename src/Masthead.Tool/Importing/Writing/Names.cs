using Masthead.Content.Text;

namespace Masthead.Tool.Importing.Writing;

/// <summary>Names of authors, sections and tags as a file can say them.</summary>
internal static class Names
{
    /// <summary>Of what something is found by.</summary>
    private const int Longest = 200;

    /// <summary>Empty for what says nothing.</summary>
    public static string Of(string name)
    {
        var text = name.Trim();
        return text == TextEdit.Blank ? "" : Cut.At(text, Longest).Trim();
    }

    /// <summary>A comma parts tags.</summary>
    public static string OfTag(string tag) => Of(string.Join(' ', tag.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The tags of a piece, each once.</summary>
    public static IReadOnlyList<string> OfTags(ImportedPost post) => [.. post.Tags.Select(OfTag).Where(static tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
