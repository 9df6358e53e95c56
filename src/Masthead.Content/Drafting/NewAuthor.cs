using Masthead.Content.Binding;
using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

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

        private readonly ContentFile[] files = [.. site.Files.Where(static file => file.Path.Role == ContentRole.Author)];

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

            var own = files.Where(static file => !HoldsMany(file)).ToArray();
            var list = files.Where(HoldsMany).OrderByDescending(static file => file.Authors.Count).FirstOrDefault();
            return list is not null && list.Authors.Count >= own.Length ? IntoList(list, id)
                : own.Length > 0 ? AsOthers(own, id)
                : AsUsual(id);
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

        private static bool HoldsMany(ContentFile file) => file.Path.IsRoot || AuthorBinder.HoldsMany(file.Path, Sample.Root(file, AuthorBinder.Keys));

        private bool IsTaken(string id) => site.Directory.Authors.Any(author => author.RegisteredId.Value.Equals(id, StringComparison.OrdinalIgnoreCase) || author.OtherIds.Contains(id, StringComparer.OrdinalIgnoreCase));

        private Drafted IntoList(ContentFile list, string id)
        {
            if (site.Unreadable(list) is { } unreadable)
                return Drafted.Not(unreadable);

            var sample = list.Authors.Count == 0 ? null : Sample.Root(list, AuthorBinder.Keys);
            var entry = Entries(NameKeyIn(sample, list.Authors.Select(static author => author.Name.Value)), "bio").Select(static said => (said.Key, (NewValue)said.Value)).ToArray();
            if (AuthorList.With(list, id, entry) is not { } text || !IsRead(site.Read(list.Path, text), list, id))
                return Drafted.Not($"No entry can be put into '{site.Short(list.Path.FilePath)}' as it is written: add '{id}' there yourself.");

            return new NewFile(ContentPaths.Normalize(list.Path.FilePath), text, list.Text);
        }

        /// <summary>Whether the file has one author more, and all else is read as before.</summary>
        private bool IsRead(ContentFile read, ContentFile before, string id) =>
            read.IsReadable == before.IsReadable && read.Problems.Count(static problem => problem.IsError) <= before.Problems.Count(static problem => problem.IsError)
            && read.Authors.Select(static author => author.RegisteredId.Value).SequenceEqual(before.Authors.Select(static author => author.RegisteredId.Value).Append(id))
            && read.Authors[read.Authors.Count - 1].Name.Value == name;

        /// <summary>In a file of their own, as the others have.</summary>
        private Drafted AsOthers(ContentFile[] own, string id)
        {
            var samples = own.Select(file => Sample.OfAuthor(file, site.Options.Dialect)).OfType<Sample>().ToArray();
            var shape = Majority.Of(own, static file => PathShape.Of(file.Path.WithoutLanguage(), published: null))!;
            var format = Majority.Of(own.Where(file => PathShape.Of(file.Path.WithoutLanguage(), published: null) == shape), static file => file.Format)!;
            var bioIsText = Majority.Do(samples, static sample => sample.Find("bio", "description") is null && !string.IsNullOrWhiteSpace(sample.File.Body.Of(sample.File.Text)));
            var nameKey = Majority.Of(samples, static sample => NameKeyIn(new DataMapping(default, sample.Entries), sample.File.Authors.Select(static author => author.Name.Value))) ?? "name";
            var keys = Keys(format, nameKey, bioIsText ? null : Majority.Of(samples, static sample => sample.Find("bio", "description")?.Key.Value) ?? "bio");
            var path = $"{site.Roots.Authors[shape.Root]}/{shape.Fill(id, default, "", "")}";
            return New(path, (ContentPaths.IsMarkdown(path) ? keys.FrontMatter() : keys.File()) + (bioIsText && asked.Bio is { } bio ? bio.Trim() + "\n" : ""), isList: false);
        }

        /// <summary>Nobody is registered yet: where the site names a place for authors, or where its generator's people have them.</summary>
        private Drafted AsUsual(string id)
        {
            var usual = site.Options.Dialect.NewPiece;
            var place = site.Roots.Authors.Count == 0 ? (site.Folder is { } folder ? $"{folder}/{usual.Authors}" : null)
                : DataFormat.OfFile(site.Roots.Authors[0]) is null ? site.Roots.Authors[0] + "/{id}.yml"
                : site.Roots.Authors[0];
            if (place is null)
                return Drafted.Not("The site has no folder for authors: name one.");

            var path = place.Replace("{id}", id);
            return path == place ? NewList(path, usual.AuthorsBelow, id) : New(path, Keys(DataFormat.OfFile(path) ?? DataFormat.Yaml, "name", "bio").File(), isList: false);
        }

        /// <summary>The first entry of a file of many.</summary>
        private Drafted NewList(string path, string below, string id)
        {
            var entry = NewValue.Map([.. Entries("name", "bio").Select(static said => (said.Key, (NewValue)said.Value))]);
            var changes = KeyEditor.Of("", DataFormat.OfFile(path), AuthorBinder.Keys)?.InsertEntry(below.Length == 0 ? id : below, below.Length == 0 ? entry : NewValue.Map((id, entry)));
            return New(path, TextChange.Apply(changes!, ""), isList: true);
        }

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

        /// <param name="bioKey">Null where it is the text of the file.</param>
        private NewKeys Keys(DataFormat format, string nameKey, string? bioKey)
        {
            var keys = new NewKeys(format);
            foreach (var (key, value) in Entries(nameKey, bioKey))
                keys.Text(key, value);
            return bioKey is not null && asked.Bio is null && format == DataFormat.Yaml ? keys.Empty(bioKey, isList: false) : keys;
        }

        /// <summary>What is known of them.</summary>
        private IEnumerable<(string Key, string Value)> Entries(string nameKey, string? bioKey)
        {
            yield return (nameKey, name);
            if (asked.Relation is { } relation && ClosedSet<AuthorRelation>.TryGet(relation, out var known))
                yield return ("relation", ClosedSet<AuthorRelation>.NameOf(known));
            if (bioKey is not null && asked.Bio is { } bio)
                yield return (bioKey, bio.Trim());
        }

        /// <summary>The key that has somebody's name, wherever it stands.</summary>
        private static string NameKeyIn(DataNode? node, IEnumerable<string> names)
        {
            var known = new HashSet<string>(names);
            return KeyIn(node) ?? "name";

            string? KeyIn(DataNode? inner) => inner switch
            {
                DataMapping map => map.Entries.FirstOrDefault(entry => entry.Value is DataScalar value && known.Contains(value.Value)).Key?.Value
                    ?? map.Entries.Select(entry => KeyIn(entry.Value)).FirstOrDefault(static key => key is not null),
                DataSequence list => list.Items.Select(KeyIn).FirstOrDefault(static key => key is not null),
                _ => null,
            };
        }
    }
}
