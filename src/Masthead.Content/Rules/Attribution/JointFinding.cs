using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>A credit that names several people in one text, and the list that it should be.</summary>
internal static class JointFinding
{
    private const string OneName = "If it is one name, write it behind 'name:', with 'type: organization'.";

    /// <param name="people">As the text names them.</param>
    public static Finding Of(Located<string> reference, IReadOnlyList<string> people, BylineContent byline, RuleInput input)
    {
        var directory = input.Site.Directory;
        var credits = WrittenCredits.In(reference.Value, people, input);
        var strangers = credits.All.Select(static credit => credit.Name).Where(person => IdOf(person, directory) is null).ToArray();
        var message = $"{Quoted.Of(reference.Value)} {(credits.AreSure
            ? $"names several authors: write them as a list, one item each: {string.Join(", ", credits.All.Select(credit => Shown(credit, directory)))}."
            : $"holds more than names: write a list, with an item for each of {Listed(credits.All.Select(credit => IdOf(credit.Name, directory) ?? credit.Name))}, and with 'role:' or 'place:' beside 'author:' where it says one.")}";
        if (strangers.Length > 0 && directory.Authors.Count > 0)
            message += $" Not registered {(strangers.Length == 1 ? "is" : "are")} {Listed(strangers)}: add an entry for them below the authors, or write 'name:' for an author of this article alone.";
        else if (credits.AreSure && strangers.Length > 0 && credits.All.All(static credit => credit.Role is null))
            message += " " + OneName;

        // What another generator prints of a map is anything but a name.
        var mayBeList = credits.AreSure && (credits.AreNames || directory.Publication.Dialect.IsOurs)
            && byline.Credits.Any(credit => !credit.IsKeyed && credit.Reference is { } written && written.Range == reference.Range);
        var items = credits.All.Select(credit => ItemOf(credit, directory, input.File.Notation));
        return new Finding(reference.Range, message)
        {
            About = reference.Value,
            Edits = mayBeList && ListIn(reference.Range, input.File, items) is { } list ? [new TextEdit("Make it a list", reference.Range, list) { IsSafe = false }] : [],
        };
    }

    /// <summary>'lin-wei' (role: editor, place: Oslo).</summary>
    private static string Shown(WrittenCredit credit, SiteDirectory directory)
    {
        string[] said = [.. Said(credit).Select(static key => $"{key.Key}: {Quoted.Short(key.Value)}")];
        return Quoted.Of(IdOf(credit.Name, directory) ?? credit.Name) + (said.Length > 0 ? $" ({string.Join(", ", said)})" : "");
    }

    private static string ItemOf(WrittenCredit credit, SiteDirectory directory, Notation notation)
    {
        var author = IdOf(credit.Name, directory) ?? credit.Name;
        (string Key, string Value)[] said = [.. Said(credit)];
        return said.Length == 0 ? notation.Text(author) : Notation.Map(said.Prepend((Key: "author", Value: author)).Select(key => $"{notation.Key(key.Key)} {notation.Text(key.Value)}"));
    }

    private static IEnumerable<(string Key, string Value)> Said(WrittenCredit credit)
    {
        if (credit.Role is { } role)
            yield return ("role", role);
        if (credit.Place is { } place)
            yield return ("place", place);
    }

    private static string? IdOf(string person, SiteDirectory directory) => directory.FindAuthor(person)?.Id?.Value;

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted.Of));

    /// <summary>The items as they stand where the one text did: behind a key, or as an item of a list already.</summary>
    private static string? ListIn(TextRange range, ContentFile file, IEnumerable<string> written)
    {
        var source = file.Text;
        var before = range.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(source[before]))
            before--;

        switch (before < 0 ? '\0' : source[before])
        {
            case ':' or '=':
                return $"[{string.Join(", ", written)}]";
            case '[' or ',':
                return string.Join(", ", written);
            case '-':
                var lineStart = Lines.StartOf(source, before);
                var indentation = source.Substring(lineStart, before - lineStart);
                var lineEnd = Lines.BreakIn(source, before);
                return string.IsNullOrWhiteSpace(indentation) ? string.Join($"{lineEnd}{indentation}- ", written) : null;
            default:
                return null;
        }
    }
}
