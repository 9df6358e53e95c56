using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>
/// What the articles of one group share with others, by C# name: an author who joins the site, or leaves it, then changes only the groups
/// that credit them.
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
    private readonly List<string> authors = [];
    private readonly List<string> disclaimers = [];
    private readonly List<string> sections = [];
    private readonly List<string> tags = [];
    private readonly List<string> articles = [];

    public int Author(string id) => IndexIn(authors, "Authors." + site.AuthorNames[id]);

    public int Disclaimer(string id) => IndexIn(disclaimers, "Disclaimers." + site.DisclaimerNames[id]);

    public int Section(string id) => IndexIn(sections, "Sections." + CSharpName.Of(id, "Sections"));

    public int Tag(string id) => IndexIn(tags, "Tags." + CSharpName.Of(id, "Tags"));

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

    private void EmitOverride(IndentedTextWriter writer, string kind, List<string> members)
    {
        if (members.Count == 0)
            return;

        writer.WriteLine();
        writer.WriteLine($"protected override global::Masthead.{kind} {kind}(int index) => index switch");
        writer.WriteLine("{");
        writer.Indent();
        for (var i = 0; i < members.Count; i++)
            writer.WriteLine($"{i} => {GroupFile.Global(site.Settings.Namespace)}.{members[i]},");
        writer.WriteLine($"_ => base.{kind}(index),");
        writer.Unindent();
        writer.WriteLine("};");
    }

    private static int IndexIn(List<string> members, string member)
    {
        var index = members.IndexOf(member);
        if (index >= 0)
            return index;

        members.Add(member);
        return members.Count - 1;
    }
}
