using Masthead.Content.Resolution.Names;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Generation.Sites;

namespace Masthead.Generators.Generation.Emit;

/// <summary>
/// The members of a group of articles, in the nested classes of their folders, and their data:
/// <code>
/// public static partial class Articles
/// {
///     public static partial class World
///     {
///         /// &lt;summary>Ferries return to the harbour. By Ada Byron. 2024-05-31.&lt;/summary>
///         public static global::Masthead.Article HarbourFerryReturns => inWorld_1A2B3C4D(0);
///         private static global::Masthead.Article inWorld_1A2B3C4D(int slot) => global::Site.Content.Compiled.World_1A2B3C4D.Instance.Get(slot);
///     }
/// }
/// </code>
/// Each class has a short way to the data: ten thousand long ones would cost the compiler a fifth of its time.
/// </summary>
internal static class ArticleGroupEmitter
{
    public static GeneratedSource Emit(ArticleFile group, Site site, CancellationToken cancellation)
    {
        var @namespace = site.Settings.Namespace;
        var file = new GroupFile(@namespace, group.ClassName);
        var records = new RecordWriter();
        var articles = group.Articles.Select(article => new EmittedArticle(article, site)).ToList();
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            article.Write(records);
        }

        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            article.WriteDetails(records);
        }

        var own = site.Records.Of(group.Articles[0].Content.Path);
        var type = own is null ? "global::Masthead.Article" : $"{GroupFile.Global(@namespace)}.{own.Name}";
        file.Writer.OpenBlock($"namespace {@namespace}");
        file.Writer.OpenBlock($"public static partial class {FolderClasses.Root}");
        foreach (var folder in group.Articles.Select(static (article, slot) => (article, slot)).GroupBy(static pair => pair.article.Slot.Classes))
        {
            var classes = folder.Key.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var nested in classes)
            {
                file.Writer.WriteLine($"/// <summary>Articles in a folder of that name.</summary>");
                file.Writer.OpenBlock($"public static partial class {nested}");
            }

            // The names of members begin with no small letter.
            var record = "in" + group.ClassName;
            if (group.IsNamed)
                file.Writer.WriteLine(GroupFile.LeftOut);
            foreach (var (article, slot) in folder)
            {
                if (article.Slot.Member is { } member)
                    file.Member(type, member, articles[slot].Documentation, $"{record}({slot})");
            }

            if (folder.Any(static pair => pair.article.Slot.Member is not null))
            {
                file.Writer.WriteLine();
                file.Writer.WriteLine($"private static {type} {record}(int slot) => {(own is null ? "" : $"({type})")}{file.Instance}.Get(slot);");
            }

            foreach (var _ in classes)
                file.Writer.CloseBlock();
        }

        file.Writer.CloseBlock();
        file.Writer.CloseBlock();
        file.Group(own is null ? GroupFile.ArticleReader : own.Group, records);
        return new GeneratedSource($"Articles/{group.ClassName}.g.cs", file.Writer.ToString());
    }
}
