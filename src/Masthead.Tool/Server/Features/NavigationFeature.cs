using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Server.Features;

/// <summary>Where an author, a disclaimer or a section is declared, and who names it.</summary>
internal static class NavigationFeature
{
    public static IReadOnlyList<Location>? Definition(LspPosition position, ServedFile file, CancellationToken cancellation) =>
        Find(position, file, static mention => mention.IsDeclaration, cancellation);

    public static IReadOnlyList<Location>? References(LspPosition position, ServedFile file, bool withDeclaration, CancellationToken cancellation) =>
        Find(position, file, mention => withDeclaration || !mention.IsDeclaration, cancellation);

    private static IReadOnlyList<Location>? Find(LspPosition position, ServedFile file, Func<Mention, bool> isMeant, CancellationToken cancellation)
    {
        var mentions = new Mentions(file);
        if (mentions.At(file.Lines.OffsetOf(position), cancellation) is not { } named)
            return null;

        // A library that is served says itself where it declares what.
        var served = mentions.Of(named, cancellation);
        return
        [
            .. served.Concat(mentions.InLibraries(named).Where(declared => !served.Any(mention => DiskPaths.AreOne(mention.File, declared.File)))).Where(isMeant)
                .Select(mention => new Location(file.UriOf(mention.File), file.Other(mention.File).Lines.PlaceOf(mention.Range))),
        ];
    }
}
