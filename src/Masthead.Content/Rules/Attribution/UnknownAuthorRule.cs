using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1002: a credit refers to an author whom neither an id nor a name registers, or to several authors in one text. Silent where the name stands
/// in an entry that cannot be read: MH4021 says so.
/// </summary>
internal sealed class UnknownAuthorRule() : ContentRule(new("MH1002", "The author is not registered", RuleCategory.Attribution, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (input.File.Article is not { } article || !input.Site.LibrariesAreKnown)
            yield break;

        foreach (var reference in input.Article!.UnknownAuthors)
        {
            if (IsUnreadable(reference, input.File) || Unread.IsTaken(reference.Range, input.File) || input.Site.Broken.OfAuthor(reference.Value) is not null)
                continue;

            yield return input.Site.Directory.PeopleIn(reference.Value) is { Count: > 1 } people
                ? JointFinding.Of(reference, people, article.Byline, input)
                : FindingOf(reference, input);
        }
    }

    /// <summary>A name that was lost in decoding, or what stands where YAML is broken: that is reported already.</summary>
    private static bool IsUnreadable(Located<string> reference, ContentFile file) => reference.Value.IndexOf('\uFFFD') >= 0
        || (!file.IsReadable && file.Problems.Any(problem => problem.Kind == ProblemKind.UnreadableYaml && problem.Range.Start >= reference.Range.Start && problem.Range.Start < reference.Range.End));

    private static Finding FindingOf(Located<string> reference, RuleInput input)
    {
        var namesakes = input.Site.Directory.AuthorsNamed(reference.Value).Select(static author => author.RegisteredId.Value).ToArray();
        string[] nearest = namesakes.Length > 1 ? namesakes : [.. new[] { input.Site.Directory.MeantBy(reference.Value) }.OfType<string>()];
        var message = namesakes.Length > 1
            ? $"More than one author is named {Quoted.Of(reference.Value)}: write the id of the one who is meant. There are {string.Join(", ", namesakes)}."
            : $"No author is registered as {Quoted.Of(reference.Value)}.{Nearest.Hint(nearest.FirstOrDefault())} Add an entry for them below the authors, or write 'name:' for an author of this article alone.{ShownIn(input)}";
        return new Finding(reference.Range, message)
        {
            About = reference.Value,
            Edits = Offer.Of([.. EditsOf(reference, nearest, input)]),
        };
    }

    /// <summary>Another author's id is a guess about a person, unless the two differ in blanks, hyphens, case and accents alone. Of namesakes one is meant, and nobody new.</summary>
    private static IEnumerable<TextEdit?> EditsOf(Located<string> reference, string[] nearest, RuleInput input)
    {
        if (nearest.Length < 2 && input.Site.Directory.OfSameLetters(reference.Value) is { } same)
            return [TextEdit.Replacing(reference.Range, input.File.Text, same.RegisteredId.Value, input.File.Notation)];

        var others = nearest.Select(id => TextEdit.Replacing(reference.Range, input.File.Text, id, input.File.Notation) with { IsSafe = false });
        return nearest.Length > 1 ? others : others.Append(AuthorEdits.Register(reference.Value, input));
    }

    /// <summary>Whose site the file shows that it is, where nobody says so: authors may be found otherwise there.</summary>
    private static string ShownIn(RuleInput input) =>
        input.Site.Directory.Publication.Dialect.IsOurs && ShownDialect.Of(input.File.Path.FromRoot, input.File.Problems.Where(static problem => problem.Kind == ProblemKind.UnknownKey).Select(static problem => problem.About ?? "")) is { } shown
            ? ShownDialect.Remedy(shown)
            : "";
}
