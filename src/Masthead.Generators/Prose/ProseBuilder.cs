using System.Text;
using System.Text.RegularExpressions;

namespace Masthead.Generators.Prose;

/// <summary>Puts the text of a block together, character by character with its place in the file.</summary>
internal sealed class ProseBuilder(string file)
{
    /// <summary>What a site's own generator fills in or takes away: <c>{% include … %}</c>, <c>{{ page.title }}</c>, <c>{: .wide}</c>.</summary>
    private static readonly Regex TemplateTag = new(@"\{%.*?%\}|\{\{.*?\}\}|\{:.*?\}", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly StringBuilder text = new();
    private readonly List<int> places = [];
    private readonly List<bool> marked = [];

    public void Append(char character, int place, bool isMarked)
    {
        text.Append(character);
        places.Add(Math.Max(0, Math.Min(place, file.Length - 1)));
        marked.Add(isMarked);
    }

    /// <summary>Characters that stand in the file one behind the other.</summary>
    public void Append(string characters, int place, bool isMarked)
    {
        for (var i = 0; i < characters.Length; i++)
            Append(characters[i], place + i, isMarked);
    }

    public ProseBlock Build(ProseBlockKind kind)
    {
        foreach (Match tag in TemplateTag.Matches(text.ToString()))
        {
            for (var i = tag.Index; i < tag.Index + tag.Length; i++)
                text[i] = ProseBlock.NoText;
        }

        return new ProseBlock(kind, text.ToString(), [.. places], [.. marked]);
    }
}
