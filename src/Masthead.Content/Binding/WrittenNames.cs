using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Words;

namespace Masthead.Content.Binding;

/// <summary>
/// One text that names several people with a handle or a mail address each, as standards documents do:
/// <c>Ada Byron (@ada), Lin Wei &lt;lin@example.org&gt;, et al.</c> Anything else is a reference.
/// </summary>
internal static class WrittenNames
{
    // Atomic groups, and classes that exclude what follows them: each character is looked at once, whatever the text.
    private static readonly Regex Person = new(
        @"^(?<name>(?>[^()<>]*))(?:\((?<handle>@[^()]*)\)|<(?<mail>[^<>]*)>)?(?>\s*)(?:\((?<handle>@[^()]*)\)|<(?<mail>[^<>]*)>)?\s*$",
        RegexOptions.CultureInvariant);

    private static readonly Regex Contact = new(@"\(@[^()]+\)|<[^<>@\s]+@[^<>@\s]+>", RegexOptions.CultureInvariant);

    /// <summary>A comma, or a word that joins names, behind a handle or an address.</summary>
    private static readonly Regex Separator = new(@"[,;]\s*(?:(?:and|und|et(?!\s+al\b)|y|&)\s+)?|(?<=[)>])\s+(?:and|und|et(?!\s+al\b)|y|&)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The people; none where the text has no handle and no mail address.</summary>
    public static IEnumerable<AuthorContent> In(Located<string> text, string filePath)
    {
        if (!Contact.IsMatch(text.Value))
            yield break;

        foreach (var part in Separator.Split(text.Value).Where(static part => part.Trim().Length > 0))
        {
            var person = Person.Match(part);
            var (handle, mail) = (Group(person, "handle"), Group(person, "mail"));
            var name = Group(person, "name") ?? handle ?? mail ?? part.Trim();
            if (JointNames.In(name, static _ => false) is { Count: > 1 } people)
            {
                // The handle is the last one's.
                foreach (var other in people.Take(people.Count - 1))
                    yield return new AuthorContent(filePath, null, new Located<string>(other, text.Range));
                name = people[people.Count - 1];
            }

            yield return new AuthorContent(filePath, null, new Located<string>(name, text.Range)) { Handle = handle, Email = mail };
        }
    }

    private static string? Group(Match match, string name) =>
        match.Groups[name] is { Success: true, Value: var value } && value.Trim().Length > 0 ? value.Trim() : null;
}
