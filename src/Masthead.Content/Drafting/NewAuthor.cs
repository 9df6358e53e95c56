using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Drafting;

/// <summary>A new author, as somebody asks for one: in a file of their own, or as one more entry of the site's file of authors.</summary>
/// <param name="Name">As it is printed.</param>
internal sealed record NewAuthor(string Name)
{
    /// <summary>What articles refer to; null for what the name gives.</summary>
    public string? Id { get; init; }

    /// <summary>What readers should know of them; null where that is still to be written.</summary>
    public string? Bio { get; init; }

    public string? Relation { get; init; }

    /// <summary>Whether a file is there, content or not.</summary>
    public Func<string, bool> Exists { get; init; } = static _ => false;

    public Drafted In(DraftingSite site) => new Draft(this, site).Make();

    private sealed class Draft(NewAuthor asked, DraftingSite site)
    {
        private readonly string name = asked.Name.Trim();

        public Drafted Make()
        {
            if (WhatIsWrong() is { } problem)
                return Drafted.Not(problem);
            if ((asked.Id ?? NewSlug.Of(name, site.Publication.DefaultLanguage)) is not { } id)
                return Drafted.Not("The name has neither a letter nor a digit that an id could be made of: give one, such as 'ada-byron'.");
            if (!NewSlug.IsFit(id))
                return Drafted.Not($"{Quoted.Of(id)} cannot be an id: write letters, digits and hyphens, such as '{NewSlug.Of(id, "en") ?? "ada-byron"}'.");
            if (IsTaken(id))
                return Drafted.Not($"Somebody is registered as '{id}' already. Give another id, such as '{NewSlug.Next(id, next => !IsTaken(next))}'.");

            if (AuthorPlace.Of(site) is not { } place)
                return Drafted.Not("The site has no folder for authors: name one.");

            return place.List is { } list ? IntoList(list, place, id) : New(place.PathOf(id), place.TextOf(id, [.. Entries(place)], asked.Bio is null, place.BioKey is null && asked.Bio is { } bio ? bio.Trim() + "\n" : ""), place.IsNewList);
        }

        private string? WhatIsWrong()
        {
            if (site.Unreadable() is { } unreadable)
                return unreadable;
            if (name.Length == 0)
                return "An author needs a name.";
            if (name.Any(static character => character is '\n' or '\r' or '\u2028' or '\u2029'))
                return "The name has several lines: write it on one.";
            if (asked.Relation is { } relation && !ClosedSet<AuthorRelation>.TryGet(relation, out _))
                return $"{Quoted.Of(relation)} is not a relation.{Nearest.Hint(relation, ClosedSet<AuthorRelation>.Names)} Relations are {string.Join(", ", ClosedSet<AuthorRelation>.Names)}.";
            return asked.Id is null && site.Directory.AuthorsNamed(name).FirstOrDefault() is { } known
                ? $"{Quoted.Of(name)} is registered already, as '{known.RegisteredId.Value}'. Give somebody else of that name an id of their own."
                : null;
        }

        private bool IsTaken(string id) => site.Directory.Authors.Any(author => author.RegisteredId.Value.Equals(id, StringComparison.OrdinalIgnoreCase) || author.OtherIds.Contains(id, StringComparer.OrdinalIgnoreCase));

        private Drafted IntoList(ContentFile list, AuthorPlace place, string id)
        {
            if (site.Unreadable(list) is { } unreadable)
                return Drafted.Not(unreadable);
            if (place.EntryOf(id, [.. Entries(place)]) is not { } changes || TextChange.Apply(changes, list.Text) is var text && !IsRead(site.Read(list.Path, text), list, id))
                return Drafted.Not($"No entry can be put into '{site.Short(list.Path.FilePath)}' as it is written: add '{id}' there yourself.");

            return new NewFile(ContentPaths.Normalize(list.Path.FilePath), text, list.Text);
        }

        /// <summary>Whether the file has one author more, and all else is read as before.</summary>
        private bool IsRead(ContentFile read, ContentFile before, string id) =>
            read.IsReadable == before.IsReadable && read.Problems.Count(static problem => problem.IsError) <= before.Problems.Count(static problem => problem.IsError)
            && read.Authors.Select(static author => author.RegisteredId.Value).SequenceEqual(before.Authors.Select(static author => author.RegisteredId.Value).Append(id))
            && read.Authors[read.Authors.Count - 1].Name.Value == name;

        /// <param name="isList">Whether it is one of many authors.</param>
        private Drafted New(string path, string text, bool isList)
        {
            if (asked.Exists(path) || site.Has(path))
                return Drafted.Not($"'{site.Short(path)}' is there already. Give another id.");

            var name = ContentPaths.NameOf(path);
            var read = site.Read(ContentPath.OfAuthor(path, 0, name, name) with { IsRoot = isList }, text);
            return read.Problems.FirstOrDefault(static problem => problem.IsError) is { } problem ? Drafted.Not(problem.Message)
                : read.Authors.Any(author => author.Name.Value == this.name) ? new NewFile(path, text)
                : Drafted.Not($"The name cannot be written in {read.Format.Name} as it is: leave out what no keyboard has.");
        }

        /// <summary>What is known of them.</summary>
        private IEnumerable<(string Key, string Value)> Entries(AuthorPlace place)
        {
            yield return (place.NameKey, name);
            if (asked.Relation is { } relation && ClosedSet<AuthorRelation>.TryGet(relation, out var known))
                yield return ("relation", ClosedSet<AuthorRelation>.NameOf(known));
            if (asked.Bio is { } bio && place.BioKey is { } key)
                yield return (key, bio.Trim());
        }
    }
}
