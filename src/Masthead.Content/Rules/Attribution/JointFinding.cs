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
        var items = people.Select(person => IdOf(person, directory) ?? person).ToArray();
        var strangers = people.Where(person => IdOf(person, directory) is null).ToArray();
        var message = $"{Quoted.Of(reference.Value)} names several authors: write them as a list, one item each: {Listed(items)}.";
        if (strangers.Length > 0 && directory.Authors.Count > 0)
            message += $" Not registered {(strangers.Length == 1 ? "is" : "are")} {Listed(strangers)}: add an entry for them below the authors, or write 'name:' for an author of this article alone.";
        else if (strangers.Length > 0)
            message += " " + OneName;

        var mayBeList = byline.Credits.Any(credit => !credit.IsKeyed && credit.Reference is { } written && written.Range == reference.Range);
        return new Finding(reference.Range, message)
        {
            About = reference.Value,
            Edits = mayBeList && ListIn(reference.Range, input.File, items) is { } list ? [new TextEdit("Make it a list", reference.Range, list) { IsSafe = false }] : [],
        };
    }

    private static string? IdOf(string person, SiteDirectory directory) => directory.FindAuthor(person)?.Id?.Value;

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted.Of));

    /// <summary>The items as they stand where the one text did: behind a key, or as an item of a list already.</summary>
    private static string? ListIn(TextRange range, ContentFile file, IEnumerable<string> items)
    {
        var source = file.Text;
        var before = range.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(source[before]))
            before--;

        var written = items.Select(file.Notation.Text);
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
