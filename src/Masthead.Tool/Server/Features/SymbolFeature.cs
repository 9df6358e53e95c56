using Masthead.Content.Data;
using Masthead.Content.Editing;
using Masthead.Content.Keys;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Features;

/// <summary>What a file is made of, and what a site has by name.</summary>
internal static class SymbolFeature
{
    private const int FileKind = 1, NamespaceKind = 3, ClassKind = 5, PropertyKind = 7, ConstantKind = 14, ArrayKind = 18, ObjectKind = 19;

    private const int Deepest = 8, MostFound = 200, LongestDetail = 80;

    /// <param name="isTree">Whether the client knows of symbols in others: to any other they are told one after the other.</param>
    public static IReadOnlyList<DocumentSymbol> InFile(ServedFile file, bool isTree) => isTree ? InFile(file) : [.. Flat(InFile(file), null, file)];

    private static IReadOnlyList<DocumentSymbol> InFile(ServedFile file) =>
        file.Content is { } content && WrittenFile.Of(file.Text, content.IsMarkdown ? null : Masthead.Shared.DataFormat.OfFile(content.RelativePath) ?? Masthead.Shared.DataFormat.Yaml, KeySet.None)?.Root?.Node is { } root ? Inside(root, file, 0) : [];

    /// <summary>Articles by title, authors by name, disclaimers and sections by id.</summary>
    /// <param name="site">Any file of the site.</param>
    public static IEnumerable<SymbolInformation> InSite(string query, ServedFile site, CancellationToken cancellation)
    {
        var files = site.Site.Check.Files(cancellation);
        var index = site.Site.Check.Index(cancellation);
        var asked = Fold.Name(query);
        return Named().Where(named => asked.Length == 0 || Fold.Name(named.Name).Contains(asked, StringComparison.Ordinal) || (named.Id is not null && Fold.Name(named.Id).Contains(asked, StringComparison.Ordinal))).Take(MostFound)
            .Select(named => new SymbolInformation(named.Name, named.Kind, new Location(site.UriOf(named.File), site.Other(named.File).Lines.PlaceOf(named.Range)), named.Id));

        IEnumerable<(string Name, string? Id, int Kind, string File, TextRange Range)> Named()
        {
            foreach (var author in index.Directory.Registered)
                yield return (author.Name.Value, author.RegisteredId.Value, ClassKind, author.FilePath, author.Name.Range);
            if (index.Publication is { Publication: { } publication, Path.FilePath: var declaring })
            {
                foreach (var section in publication.Sections)
                    yield return (section.Name.Value, section.Id, NamespaceKind, declaring, section.Name.Range);
                foreach (var disclaimer in publication.Disclaimers)
                    yield return (disclaimer.RegisteredId.Value, null, ConstantKind, declaring, disclaimer.RegisteredId.Range);
            }

            foreach (var path in files.Content.Where(static path => path.Role == ContentRole.Article))
            {
                var article = files.Read(path, cancellation).Article;
                yield return (article?.Title?.Value ?? path.Id, path.Id, FileKind, path.FilePath, article?.Title?.Range ?? default);
            }
        }
    }

    private static IReadOnlyList<DocumentSymbol> Inside(DataNode node, ServedFile file, int depth) => depth == Deepest ? [] : node switch
    {
        DataMapping map => [.. map.Entries.Where(WrittenNode.IsOwn).Select(entry => Symbol(entry.Key.Value, entry.Value, new TextRange(entry.Key.Range.Start, WrittenNode.EndOf(entry)), entry.Key.Range, file, depth))],
        DataSequence list => [.. list.Items.Select((item, place) => item is DataMapping or DataSequence ? Symbol(LabelOf(item) ?? $"{place + 1}", item, item.Range, new TextRange(item.Range.Start, item.Range.Start), file, depth) : null).OfType<DocumentSymbol>()],
        _ => [],
    };

    private static DocumentSymbol Symbol(string name, DataNode value, TextRange whole, TextRange selection, ServedFile file, int depth) => new(
        name.Length == 0 ? "–" : name, value is DataScalar { Value: var text } ? Short(text) : null, value is DataMapping ? ObjectKind : value is DataSequence ? ArrayKind : PropertyKind,
        file.Lines.PlaceOf(new TextRange(whole.Start, Math.Max(whole.End, selection.End))), file.Lines.PlaceOf(selection), Inside(value, file, depth + 1));

    private static IEnumerable<DocumentSymbol> Flat(IEnumerable<DocumentSymbol> symbols, string? around, ServedFile file) => symbols.SelectMany(symbol => Flat(symbol.Children!, symbol.Name, file)
        .Prepend(symbol with { Detail = null, Range = null, SelectionRange = null, Children = null, Location = new Location(file.UriOf(file.Path), symbol.Range!.Value), ContainerName = around }));

    /// <summary>What an item of a list is called by: its first value.</summary>
    private static string? LabelOf(DataNode item) => item is DataMapping map ? map.Entries.Select(static entry => entry.Value).OfType<DataScalar>().Select(static value => Short(value.Value)).FirstOrDefault(static text => text is { Length: > 0 }) : null;

    private static string Short(string text) => text.ReplaceLineEndings(" ") is var line && line.Length > LongestDetail ? Cut.At(line, LongestDetail) + "…" : line;
}
