using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Reference;
using Masthead.Tool.Server.Documents;

namespace Masthead.Tool.Server.Reference;

/// <summary>Which keys may stand where in a file: by the guide, and by what masthead.yml declares.</summary>
internal sealed class FileSchema(ServedFile file, ContentPath content)
{
    private static readonly KeyReference Known = KeyReference.Instance;

    private readonly PublicationContent publication = file.Site.Check.Index(CancellationToken.None).Directory.Publication;

    /// <summary>Null where nothing is known of what stands under these keys.</summary>
    /// <param name="path">From the outermost on.</param>
    public KeyScope? Under(IReadOnlyList<string> path)
    {
        var scope = Root(path, out var taken);
        var isIdTaken = false;
        foreach (var key in path.Skip(taken))
        {
            if (scope.Find(key) is { } row)
                (scope, isIdTaken) = (Inside(row), false);
            else if (scope.FindField(key) is { } field)
                scope = new KeyScope([], field.Type.Innermost.Fields ?? FieldSet.None, null, field.Type);
            else if (scope.HoldsIds && !isIdTaken)
                isIdTaken = true;
            else if (content.Role == ContentRole.Article && path.Count == 1 && publication.Roles.TryGet(key, out _))
                scope = Inside(Known.Article.Find("author")!);
            else
                return null;
        }

        return isIdTaken ? scope with { Of = null } : scope;
    }

    private KeyScope Root(IReadOnlyList<string> path, out int taken)
    {
        taken = 0;
        if (content.Role != ContentRole.Author)
        {
            return content.Role == ContentRole.Article
                ? new KeyScope([Known.Article], publication.Fields.FieldsOf(content), null, null)
                : new KeyScope([Known.Publication], FieldSet.None, null, null);
        }

        // In a file of many the id stands first, or a group, or nothing in a list.
        if (content.IsRoot || file.Read(CancellationToken.None)?.Authors.Any(static author => author.Whole is not null) == true)
        {
            while (taken < path.Count && Known.Author.Find(path[taken]) is null)
                taken++;
        }

        return new KeyScope([Known.Author], publication.Fields.Authors, null, null);
    }

    private static KeyScope Inside(KeyRow row) => new(row.Table switch
    {
        null => [],
        "byline" => [Known.Find("byline"), Known.Credit, Known.Author],
        // Any other key of an author makes one of this article alone.
        "credit" => [Known.Credit, Known.Author],
        { } table => [Known.Find(table)],
    }, FieldSet.None, row, null);
}
