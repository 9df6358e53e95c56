using Masthead.Content.Binding;
using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Drafting;

/// <summary>A file of many authors, and one entry more in it: behind the last, as that is written, and all else stays as it is.</summary>
internal sealed class AuthorList
{
    private readonly ContentFile file;

    private readonly KeyEditor keys;

    private readonly DataNode? root;

    private AuthorList(ContentFile file, KeyEditor keys, DataNode? root) => (this.file, this.keys, this.root) = (file, keys, root);

    /// <summary>Null for a file that cannot be read.</summary>
    public static AuthorList? Of(ContentFile file) => file.Keys() is { } keys ? new AuthorList(file, keys, Sample.Root(file, AuthorBinder.Keys)) : null;

    /// <summary>What the entry changes; null where the file is not written so that one can be put in.</summary>
    /// <param name="entry">What it says, the id left aside.</param>
    public IReadOnlyList<TextChange>? With(string id, (string Key, NewValue Value)[] entry)
    {
        if (root is DataSequence list)
            return keys.Append(Item(list));
        if (root is not DataMapping map)
            return keys.InsertEntry(id, NewValue.Map(entry));
        if (map.Entries.Select(static group => (group.Key, List: group.Value as DataSequence)).FirstOrDefault(static group => group.List is not null && group.List.Items.Any(IsPerson)) is ({ } name, { } people))
            return keys.Append(name.Value, name.Value, Item(people));

        var holder = map.Entries.Any(static person => IsPerson(person.Value)) ? keys : keys.At(LastOf(file));
        return holder?.InsertEntry(id, NewValue.Map(entry));

        // As an item of a list, with the key that the last one has its id in.
        NewValue Item(DataSequence others)
        {
            var last = others.Items.Count == 0 ? null : others.Items[others.Items.Count - 1] as DataMapping;
            var key = last?.Entries.FirstOrDefault(other => other.Value is DataScalar value && file.Authors.Any(author => author.RegisteredId.Value == value.Value)).Key?.Value ?? "id";
            return NewValue.Map([(key, id), .. entry]);
        }
    }

    /// <summary>Where the id of the last author stands.</summary>
    private static TextRange LastOf(ContentFile file) => file.Authors.Count == 0 ? default : file.Authors[file.Authors.Count - 1].RegisteredId.Range;

    private static bool IsPerson(DataNode node) =>
        node is DataMapping person && person.Entries.Any(static entry => AuthorBinder.Keys.TryGet(entry.Key.Value, out var key) && key.Name is "name" or "fullName" or "firstName");
}
