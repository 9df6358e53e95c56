using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// Finds the full names of registered persons in a text: names of two words at least, whole words, folded. A text is gone through by
/// its words, not by the authors.
/// </summary>
internal sealed class AuthorNames(SiteDirectory directory)
{
    private static readonly Regex Word = new(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant);

    /// <summary>By the first word; the longest name first, so that a name in a longer one is not found.</summary>
    private readonly ILookup<string, FullName> names = directory.Authors.Where(static author => IsPerson(author)).Select(static author => FullName.Of(author.Name.Value))
        .Where(static name => name.Words >= 2).OrderByDescending(static name => name.Words).ToLookup(static name => name.FirstWord);

    /// <summary>One wording stands on many articles.</summary>
    private readonly ConditionalWeakTable<string, IReadOnlyList<(string Name, int Index, int Length)>> foundInTexts = new();

    /// <summary>Each name as it is printed, with its place in the text.</summary>
    public IReadOnlyList<(string Name, int Index, int Length)> In(string text) => foundInTexts.GetValue(text, wording => [.. Find(wording)]);

    private IEnumerable<(string Name, int Index, int Length)> Find(string text)
    {
        var words = Word.Matches(text);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var name in names[Fold.Name(words[i].Value)])
            {
                if (i + name.Words > words.Count)
                    continue;

                var (start, end) = (words[i].Index, EndOf(words[i + name.Words - 1]));
                if (Fold.Name(text.Substring(start, end - start)) != name.Folded)
                    continue;

                yield return (name.Printed, start, end - start);
                i += name.Words - 1;
                break;
            }
        }
    }

    private static bool IsPerson(AuthorContent author) => author is { Type.Value: not AuthorType.Organization, Relation: not AuthorRelation.Agency };

    private static int EndOf(Match word) => word.Index + word.Length;

    /// <param name="Folded">From the first letter to the last.</param>
    private sealed record FullName(string Printed, string Folded, string FirstWord, int Words)
    {
        public static FullName Of(string name)
        {
            var words = Word.Matches(name);
            return words.Count == 0
                ? new FullName(name, "", "", 0)
                : new FullName(name, Fold.Name(name.Substring(words[0].Index, EndOf(words[words.Count - 1]) - words[0].Index)), Fold.Name(words[0].Value), words.Count);
        }
    }
}
