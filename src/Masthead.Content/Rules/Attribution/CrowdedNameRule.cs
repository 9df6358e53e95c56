using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1004: the name of a person holds more than the name: "By", an honorific, a degree, a job title, whom they work for, or a second person. In an author's entry, where one is
/// written inline, and in texts that are names since nobody is registered; of those that name several people, MH1002 speaks. Silent for organizations, agencies and pseudonyms,
/// for what may be part of a name, and for names that a text sets off by handles or mail addresses.
/// </summary>
internal sealed class CrowdedNameRule() : EditorialRule(new("MH1004", "The name holds more than a name", RuleCategory.Attribution, RuleSeverity.Warning, Strict: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["type", "relation", .. Unread.Credits];

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        from credit in input.DirectoryIsReadable && !Unread.MayHold(input.File, Keys) ? article.Credits : []
        where credit is { IsRegistered: false, Written.IsNamedInText: false } && (credit.Author is not null || input.Site.Directory.Authors.Count == 0)
        let finding = FindingOf(new Located<string>(credit.Name, credit.Range), credit.Author, input)
        where finding is not null
        select finding;

    protected override IEnumerable<Finding> CheckEntries(RuleInput input) =>
        from author in input.Site.PublicationIsReadable && !Unread.MayHold(input.File, Keys) ? input.File.Authors : []
        let finding = FindingOf(author.Name, author, input)
        where finding is not null
        select finding;

    /// <param name="author">Null for a mere name.</param>
    private static Finding? FindingOf(Located<string> name, AuthorContent? author, RuleInput input)
    {
        // A name that is put together of its parts has keys for what else there is.
        var written = name.Range.Of(input.File.Text).Trim('"', '\'').Replace("''", "'");
        if (author is { Type.Value: not AuthorType.Person } or { Relation: AuthorRelation.Agency } || written != name.Value)
            return null;

        // Of a text that names several people MH1002 speaks, and what is left out at its ends leaves them joined.
        var people = JointNames.In(name.Value, other => input.Site.Directory.FindAuthor(other) is { } found && found.Name.Value != name.Value);
        if (author is null && people.Count > 1)
            return null;

        var parts = NameParts.Of(name.Value, other => IsHouse(other, input.Site.Directory));
        if (parts.AreMore)
            return new Finding(name.Range, MessageOf(name.Value, parts, input.Site.Directory)) { Edits = EditOf(name, author, parts, input) is { } edit ? [edit with { IsSafe = false }] : [] };

        if (people.Count < 2)
            return null;

        // A line with roles and places in it is taken apart by whoever knows what it says.
        var credits = WrittenCredits.In(name.Value, people, input);
        string[] names = [.. credits.All.Select(static credit => credit.Name)];
        return names.Length > 1 && names.All(static person => person.Any(char.IsWhiteSpace) && char.IsUpper(person[0]))
            ? new Finding(name.Range, $"{Quoted.Of(name.Value)} is several people: write one {(author!.Id is null ? "credit" : "entry")} for each, {string.Join(", ", names.Select(Quoted.Of))}. If it is the name of an organization, write 'type: organization'.") { Edits = credits.AreNames ? Offer.Of(Divided(name.Range, author!, names, input)) : [] }
            : null;
    }

    private static string MessageOf(string name, NameParts parts, SiteDirectory directory)
    {
        var left = parts.House is { } own && IsPublisher(own, directory) ? parts.Additions.Append(own).ToArray() : parts.Additions;
        var remedies = new List<string>();
        if (left.Count > 0)
            remedies.Add($"leave out {string.Join(", ", left.Select(Quoted.Of))}");
        if (parts.JobTitle is { } title)
            remedies.Add($"write {Quoted.Of(title)} under 'jobTitle:'");
        if (parts.House is { } house && !IsPublisher(house, directory))
            remedies.Add($"write {Quoted.Of(house)} under 'affiliations:'");
        return $"The name of {Quoted.Of(parts.Name)} holds more than the name, {Quoted.Of(name)}: {string.Join(", and ", remedies)}.";
    }

    /// <summary>What is said of the person goes behind a key of its own, at the same place; none where that key is there already, nor for half a name.</summary>
    private static TextEdit? EditOf(Located<string> name, AuthorContent? author, NameParts parts, RuleInput input)
    {
        var source = input.File.Text;
        var written = name.Range.Of(source);
        if (!parts.Name.Any(char.IsWhiteSpace))
            return null;

        var affiliation = parts.House is { } house && !IsPublisher(house, input.Site.Directory) ? house : null;
        (string Key, string Value)[] moved = [.. Moved("jobTitle", parts.JobTitle), .. Moved("affiliations", affiliation)];
        var notation = input.File.Notation;
        var alone = notation.Like(source, name.Range, parts.Name);
        if (moved.Length == 0)
            return new TextEdit($"Write {Quoted.Of(parts.Name)}", name.Range, alone);
        if (author is { JobTitle: not null } or { Affiliations.Count: > 0 })
            return null;

        var keys = string.Join(", ", moved.Select(static key => key.Key));
        var title = $"Write {Quoted.Of(parts.Name)}, and the rest behind {keys}";
        if (author is null)
            return new TextEdit(title, name.Range, Notation.Map(moved.Prepend((Key: "name", Value: parts.Name)).Select(key => $"{notation.Key(key.Key)} {notation.Text(key.Value)}")));

        if (AuthorEdits.EntryOf(author, input.Keys) is not { } entry || (author.Id is null && entry.IsTop))
            return null;

        var changes = new List<TextChange> { new(name.Range, alone) };
        foreach (var (key, value) in moved)
        {
            if (entry.Insert(key, value, "name") is not { } added)
                return null;
            changes.AddRange(added);
        }

        return TextEdit.Of(title, changes);
    }

    private static (string Key, string Value)[] Moved(string key, string? value) => value is null ? [] : [(key, value)];

    /// <summary>One credit for each of the people whom one names; where nothing else is said of them.</summary>
    private static TextEdit? Divided(TextRange name, AuthorContent author, IReadOnlyList<string> people, RuleInput input) =>
        author.Id is null && input.Keys?.At(name) is { IsTop: false, Texts.Count: 1 } credit
            ? Offer.Choice("Write one credit for each", credit.Exchange(null, [.. people.Select(person => input.Site.Directory.FindAuthor(person) is { } known ? (NewValue)known.RegisteredId.Value : NewValue.Map(("name", person)))]))
            : null;

    private static bool IsHouse(string name, SiteDirectory directory) =>
        IsPublisher(name, directory)
        || directory.Publication.Agencies.Any(agency => AreSame(agency.Name, name))
        || directory.Authors.Any(author => author.Type.Value == AuthorType.Organization && AreSame(author.Name.Value, name));

    private static bool IsPublisher(string name, SiteDirectory directory) =>
        directory.Publication.Publisher is { } publisher && publisher.AlternateNames.Append(publisher.Name).Any(own => AreSame(own, name));

    private static bool AreSame(string name, string other) => PublisherNames.Comparable(name) == PublisherNames.Comparable(other);
}
