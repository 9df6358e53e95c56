using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Paths;

namespace Masthead.Content.Rules.Base;

/// <summary>What a file is by its keys, where that leaves no doubt: not always what its place makes of it.</summary>
internal static class WrittenAs
{
    /// <summary>Null where it is what it is read as, or nobody can tell.</summary>
    public static ContentRole? RoleOf(ContentFile file)
    {
        if (file.Problems.Count == 0 || !file.IsReadable)
            return null;

        var name = file.Path.Name;
        switch (file)
        {
            // Neither has a title or a name of its own.
            case { Article: { TitleKey: null, Byline.Credits.Count: 0 } }:
                return IsNamed(file, "masthead") ? ContentRole.Publication
                    : IsNamed(file, "authors") || (Unknown(file).Any(static key => IsNameOfAuthor(key)) && Unknown(file).All(static key => AuthorBinder.Keys.TryGet(key, out _))) ? ContentRole.Author
                    : null;
            case { Authors: [{ Name.Range.Length: 0 }] }:
                return IsNamed(file, "masthead") ? ContentRole.Publication
                    : Unknown(file).Any(static key => ArticleBinder.Keys.TryGet(key, out _)) ? ContentRole.Article
                    : null;
            default:
                return null;
        }
    }

    private static bool IsNamed(ContentFile file, string name) =>
        !file.Path.IsRoot && ContentPaths.IsYaml(file.Path.RelativePath) && file.Path.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && Unknown(file).Any();

    private static bool IsNameOfAuthor(string key) => AuthorBinder.Keys.TryGet(key, out var known) && known!.Name is "name" or "fullName" or "firstName";

    private static IEnumerable<string> Unknown(ContentFile file) =>
        file.Problems.Where(static problem => problem.Kind == ProblemKind.UnknownKey).Select(static problem => problem.About).OfType<string>();
}
