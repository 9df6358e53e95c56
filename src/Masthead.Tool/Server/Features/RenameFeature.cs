using Masthead.Content.Binding;
using Masthead.Content.Drafting;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Features;

/// <summary>
/// Another id for an author, a disclaimer or a section, in every file that names it by its id; who is named by a name goes on to be. An author who is called as their file has it renamed, where the client can do that, and gets an id
/// of their own, where it cannot.
/// </summary>
internal static class RenameFeature
{
    public static PrepareRenameResult? Prepare(LspPosition position, ServedFile file, CancellationToken cancellation) =>
        new Mentions(file).At(file.Lines.OffsetOf(position), cancellation) is { } named && (named.IsById || named.IsDeclaration || named.Kind == NamedKind.Section)
            ? new PrepareRenameResult(file.Lines.PlaceOf(named.Range), named.IsById || named.Kind == NamedKind.Author ? named.Id : named.Range.Of(file.Text).Trim('"', '\''))
            : null;

    /// <summary>Null where nothing stands there that can be renamed.</summary>
    /// <exception cref="RenameException">It cannot be called so.</exception>
    public static WorkspaceEdit? At(LspPosition position, string name, ServedFile file, WorkspaceEdits edits, CancellationToken cancellation)
    {
        var mentions = new Mentions(file);
        if (Prepare(position, file, cancellation) is null || mentions.At(file.Lines.OffsetOf(position), cancellation) is not { } named)
            return null;

        var id = name.Trim();
        var all = mentions.Of(named, cancellation);
        Require(named, id, all.Select(mention => file.Other(mention.File).Site).Append(file.Site).Distinct());
        if (!all.Any(static mention => mention.IsDeclaration) && IsOfLibrary(named, file))
            throw new RenameException($"'{named.Id}' is registered in a content library: rename it there.");

        // Where nothing but a name is written, the id is made of it.
        var isByName = named.Kind == NamedKind.Section && all.Any(static mention => mention is { IsDeclaration: true, IsById: false });
        var renamed = edits.RenamesFiles ? all.Where(static mention => mention is { Kind: NamedKind.Author, IsDeclaration: true, IsById: false }).Select(mention => (mention.File, New: Renamed(mention, id, file.Other(mention.File), cancellation))).Where(static move => move.New is not null).ToDictionary(static move => move.File, static move => move.New!, StringComparer.Ordinal) : [];
        return edits.Of(
            from mention in all
            where mention.IsById || (mention.IsDeclaration && !renamed.ContainsKey(mention.File)) || isByName
            let text = file.Other(mention.File).Text
            let change = mention.IsById || isByName
                ? new TextChange(mention.Range, file.Other(mention.File).Site.Check.NotationOf(mention.File, cancellation).Like(text, mention.Range, id))
                : Declaring(mention, id, file.Other(mention.File), cancellation)
            group change by mention.File into changed
            select (changed.Key, (IReadOnlyList<TextChange>)[.. changed]), [.. renamed.Select(static move => (move.Key, move.Value))]);
    }

    private static bool IsOfLibrary(Mention named, ServedFile file) => file.Site.Settings.Libraries.Content is { } content && named.Kind switch
    {
        NamedKind.Author => content.Authors.Any(author => author.RegisteredId.Value == named.Id),
        NamedKind.Disclaimer => content.Publication.Disclaimers.Any(disclaimer => disclaimer.RegisteredId.Value == named.Id),
        _ => content.Publication.Sections.Any(section => section.Id == named.Id),
    };

    /// <summary>The path of a file that is to have another name, since it is called as its author is; null for any other.</summary>
    private static string? Renamed(Mention mention, string id, ServedFile file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(mention.File);
        if (file.Read(cancellation)?.Authors is not [{ Page: not null }] || !name.StartsWith(mention.Id + ".", StringComparison.Ordinal) || !NewSlug.IsFit(id))
            return null;

        var path = mention.File[..^name.Length] + id + name[mention.Id.Length..];
        return !file.Site.Texts.Has(path) && !DiskPaths.IsOfAnother(path, mention.File) ? path : throw new RenameException($"'{Path.GetFileName(path)}' is there already.");
    }

    /// <summary>An id of its own for an entry that has it from its file's name, or from its name.</summary>
    private static TextChange Declaring(Mention mention, string id, ServedFile file, CancellationToken cancellation) =>
        file.Read(cancellation)?.Keys() is { } keys && (keys.At(mention.Range) ?? keys).Insert("id", id) is [var change]
            ? change
            : throw new RenameException($"'{mention.Id}' is the name of a file, or made of a name, and that entry cannot be given an 'id:'. Add one, and rename it.");

    private static void Require(Mention named, string id, IEnumerable<SiteFindings> sites)
    {
        if (id.Length == 0 || id.AsSpan().IndexOfAny('\r', '\n', '\t') >= 0)
            throw new RenameException("An id is a word, and no more than one line.");

        var isTaken = sites.Select(static site => site.Check.Index(CancellationToken.None).Directory).Any(directory => named.Kind switch
        {
            NamedKind.Author => directory.FindAuthor(id) is { } author && author.RegisteredId.Value != named.Id,
            NamedKind.Disclaimer => directory.FindDisclaimer(id) is { } disclaimer && disclaimer.RegisteredId.Value != named.Id,
            _ => directory.FindSection(id) is { } section && section.Id != named.Id,
        });
        if (isTaken)
            throw new RenameException($"'{id}' is another one already.");
    }
}

/// <summary>Why something cannot be called what it is to be called.</summary>
internal sealed class RenameException(string message) : Exception(message);
