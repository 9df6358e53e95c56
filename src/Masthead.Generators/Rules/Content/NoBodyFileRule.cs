using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4014: an article names a body file that is not among the content.</summary>
internal sealed class NoBodyFileRule() : ContentRule(Descriptors.NoBodyFile)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (file.Article is not { BodyFile: { } bodyFile } article || !site.Bodies.LacksFile(article))
            yield break;

        var folder = ContentPaths.Normalize(article.Path.FilePath);
        folder = folder.Substring(0, folder.LastIndexOf('/') + 1);
        var besides = site.BodyFiles.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path.Substring(folder.Length));
        yield return new Finding(bodyFile.Range, $"{Quoted.Of(bodyFile.Value)} is not among the content.{Nearest.Hint(bodyFile.Value, besides)} Write its path relative to this file; it must lie below the folder of articles and end in .txt, .html or .md.");
    }
}
