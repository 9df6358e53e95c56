using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>
/// What the articles of one group share with others, by C# name or by id: an author who joins the site, or leaves it, then changes only the
/// groups that credit them.
/// <code>
/// protected override global::Masthead.Author Author(int index) => index switch
/// {
///     0 => global::Site.Content.Authors.AdaByron,
///     _ => base.Author(index),
/// };
/// </code>
/// </summary>
internal sealed class GroupReferences(Site site)
{
    private readonly Dictionary<string, int> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> disclaimers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> articles = new(StringComparer.Ordinal);

    public int Author(string id) => IndexIn(authors, "Authors." + site.AuthorNames[id]);

    public int Disclaimer(string id) => IndexIn(disclaimers, "Disclaimers." + site.DisclaimerNames[id]);

    public int Section(string id) => IndexIn(sections, Term("Sections", id));

    public int Tag(string id) => IndexIn(tags, Term("Tags", id));

    /// <param name="member">With its classes: <c>Articles.World.Ferry_De</c>.</param>
    public int Article(string member) => IndexIn(articles, member);

    public void EmitOverrides(IndentedTextWriter writer)
    {
        EmitOverride(writer, "Author", authors);
        EmitOverride(writer, "Disclaimer", disclaimers);
        EmitOverride(writer, "Section", sections);
        EmitOverride(writer, "Tag", tags);
        EmitOverride(writer, "Article", articles);
    }

    /// <summary>By id: which C# name it has depends on all the others, and a group is not written anew for those.</summary>
    private static string Term(string @class, string id) => $"{@class}.Find({CSharpText.Literal(id)})!";

    private void EmitOverride(IndentedTextWriter writer, string kind, Dictionary<string, int> members)
    {
        if (members.Count == 0)
            return;

        writer.WriteLine();
        writer.WriteLine($"protected override global::Masthead.{kind} {kind}(int index) => index switch");
        writer.WriteLine("{");
        writer.Indent();
        foreach (var member in members.OrderBy(static member => member.Value))
            writer.WriteLine($"{member.Value} => {GroupFile.Global(site.Settings.Namespace)}.{member.Key},");
        writer.WriteLine($"_ => base.{kind}(index),");
        writer.Unindent();
        writer.WriteLine("};");
    }

    private static int IndexIn(Dictionary<string, int> members, string member)
    {
        if (!members.TryGetValue(member, out var index))
            members.Add(member, index = members.Count);
        return index;
    }
}
