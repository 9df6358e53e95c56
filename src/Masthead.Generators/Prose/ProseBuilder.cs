using System.Text;
using System.Text.RegularExpressions;

namespace Masthead.Generators.Prose;

/// <summary>Puts the text of a block together, each part of it with its place in the file.</summary>
internal sealed class ProseBuilder(string file)
{
    /// <summary>What a site's own generator fills in or takes away: <c>{% include … %}</c>, <c>{{ page.title }}</c>, <c>{: .wide}</c>.</summary>
    private static readonly Regex TemplateTag = new(@"\{%.{0,500}?%\}|\{\{.{0,500}?\}\}|\{:.{0,500}?\}", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>What is longer is no paragraph that anybody reads, and none is looked for quotations in.</summary>
    private const int LongestBlock = 20_000;

    private readonly StringBuilder text = new();
    private readonly List<ProseRun> runs = [];

    /// <summary>A character that stands for what is written at a place.</summary>
    public void Append(char character, int place, bool isMarked)
    {
        Begin(place, isMarked);
        text.Append(character);
    }

    /// <summary>Characters that stand in the file one behind the other.</summary>
    public void Append(string characters, int place, bool isMarked)
    {
        if (characters.Length == 0)
            return;

        Begin(Math.Min(place, file.Length - characters.Length), isMarked);
        text.Append(characters);
    }

    public ProseBlock Build(ProseBlockKind kind)
    {
        if (text.Length > LongestBlock)
            return ProseBlock.Other;

        var prose = text.ToString();
        if (prose.IndexOf('{') >= 0)
            prose = TemplateTag.Replace(prose, static tag => new string(ProseBlock.NoText, tag.Length));
        return new ProseBlock(kind, prose, [.. runs]);
    }

    /// <summary>Every place is one of the file, whatever Markdig says of strange texts.</summary>
    private void Begin(int place, bool isMarked) => runs.Add(new ProseRun(text.Length, Math.Max(0, Math.Min(place, file.Length - 1)), isMarked));
}
