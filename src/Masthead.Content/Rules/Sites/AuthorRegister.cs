using Masthead.Content.Binding;
using Masthead.Content.Editing;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Rules.Sites;

/// <summary>Where a new author's entry goes: into a file of its own beside the others, else into the file that holds many; into the folder of authors, where there is none yet.</summary>
internal sealed class AuthorRegister
{
    private readonly ContentFile? beside;
    private readonly Lazy<KeyEditor?> entries;
    private readonly ContentFile? many;
    private readonly string? folder;

    /// <param name="files">Those of authors.</param>
    /// <param name="roots">Where content is; null where nobody knows.</param>
    public AuthorRegister(IEnumerable<ContentFile> files, ContentRoots? roots)
    {
        var readable = files.Where(static file => file.IsReadable && file.Authors.Count > 0).OrderBy(static file => file.Path.FilePath, StringComparer.Ordinal).ToArray();
        beside = Array.Find(readable, static file => file.Authors is [{ Page: not null }] && !file.Path.IsRoot && file.Path.Folder.Length == 0 && file.Path.Language is null);
        many = beside is null ? Array.Find(readable, static file => file.Authors[0].Page is null) : null;
        entries = new Lazy<KeyEditor?>(() => many?.Keys());
        folder = readable.Length > 0 ? null
            : roots?.Authors.FirstOrDefault(static root => DataFormat.OfFile(root) is null)
            ?? ((roots?.Folder ?? (roots?.Publication is { } publication ? ContentPaths.FolderOf(publication) : null)) is { } content ? content + "/authors" : null);
    }

    /// <summary>The edit that registers somebody; none where it is not certain where and how.</summary>
    /// <param name="name">Null where only a person knows it.</param>
    /// <param name="more">What else the entry says.</param>
    public TextEdit? Edit(string id, string? name, params (string Key, NewValue Value)[] more)
    {
        var keys = NewValue.Map([("name", name ?? TextEdit.Blank), .. more]);
        if (Slugs.Of(id) != id || id.Any(static character => !char.IsLetterOrDigit(character) && character != '-'))
            return null;
        if (many is { } file)
            return EntryIn(file, id, name, keys) is { } changes ? TextEdit.Of($"Register {Quoted.Of(id)} in {ContentPaths.NameOf(ContentPaths.Normalize(file.Path.FilePath))}", changes) with { FilePath = file.Path.FilePath, IsSafe = false } : null;
        if (PathOf(id) is not { } path)
            return null;

        var text = NewFile.Of(beside?.Format ?? DataFormat.Yaml, beside?.Path.IsMarkdown == true, Named(keys), beside?.Text ?? "");
        return new TextEdit($"Register {Quoted.Of(id)} in a file of their own, {ContentPaths.NameOf(path)}", default, text) { FilePath = path, CreatesFile = true, IsSafe = false };
    }

    /// <summary>In a list an entry says its id, where the others do, or their names would not.</summary>
    private IReadOnlyList<TextChange>? EntryIn(ContentFile file, string id, string? name, NewMap keys)
    {
        var first = file.Authors[0];
        var saysId = first.RegisteredId.Range != first.Name.Range || name is null || Slugs.Of(name) != id;
        return entries.Value?.InsertSibling(first.RegisteredId.Range, id, keys, saysId ? NewValue.Map([("id", id), .. keys.Entries]) : keys);
    }

    /// <summary>A file named as the others are.</summary>
    private string? PathOf(string id)
    {
        if (beside is not { } other)
            return folder is { } place ? $"{place}/{id}.yml" : null;

        var path = other.Path.FilePath;
        var normalized = ContentPaths.Normalize(path);
        var name = ContentPaths.NameOf(normalized);
        var stem = ContentPaths.WithoutExtension(name);
        // A folder for each, as Hugo has them: authors/ada/_index.md.
        return stem == other.Path.Original ? path.Substring(0, path.Length - name.Length) + id + name.Substring(stem.Length)
            : ContentPaths.NameOf(ContentPaths.FolderOf(normalized)) == other.Path.Original ? path.Substring(0, path.Length - name.Length - 1 - other.Path.Original.Length) + id + path.Substring(path.Length - name.Length - 1)
            : null;
    }

    /// <summary>A page of a person is titled by their name, where the others are.</summary>
    private NewMap Named(NewMap keys) => beside is { Path.IsMarkdown: true } page && page.Keys() is { } written && !written.Has("name") && written.Has("title")
        ? NewValue.Map([.. keys.Entries.Select(static entry => entry.Key == "name" ? ("title", entry.Value) : entry)])
        : keys;
}
