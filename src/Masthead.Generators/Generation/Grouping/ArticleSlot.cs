using Masthead.Content.Paths;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Reading;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>A file of generated code that was laid out: whatever its articles say, they stay in it.</summary>
/// <param name="ClassName">Of the class that holds their data.</param>
/// <param name="Slots">By id.</param>
internal sealed record LaidOutFile(string ClassName, EquatableArray<ArticleSlot> Slots);

/// <summary>The place that an article has in the generated code.</summary>
/// <param name="Classes">The nested classes that stand for its folders, separated by dots.</param>
/// <param name="Member">Its property; null for the second of two files with one id, which has no name of its own, and where nobody names it.</param>
/// <param name="Body">Where its text is, below its content root; null where it has none in the pack.</param>
/// <param name="LacksBodyFile">Whether it names a body file that is not there.</param>
/// <param name="Translations">The same piece in other languages.</param>
internal sealed record ArticleSlot(
    ArticlePlace Place, string Classes, string? Member, string? Body, bool LacksBodyFile, EquatableArray<TranslationPlace> Translations)
{
    public ContentPath Path => Place.Path;

    /// <summary>The same without its member where code cannot mean it, and in as many of its classes as code names.</summary>
    public ArticleSlot Naming(MentionedNames names)
    {
        var classes = names.Reachable(Classes);
        return this with { Classes = classes, Member = Member is { } member && classes.Length == Classes.Length && names.Have(member) ? member : null };
    }
}

/// <param name="Language">As the file says; null for the publication's.</param>
internal sealed record TranslationPlace(string Id, string? Language);
