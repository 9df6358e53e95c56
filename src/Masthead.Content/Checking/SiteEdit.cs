namespace Masthead.Content.Checking;

/// <summary>A site after an edit.</summary>
/// <param name="Check">What the rules find now.</param>
/// <param name="Files">In which they may find something else than before, those first that were edited; in all others they find the same.</param>
internal sealed record SiteEdit(SiteCheck Check, IReadOnlyList<string> Files)
{
    public static SiteEdit OfAll(SiteCheck check, ISiteTexts texts, IReadOnlyCollection<string> changed) =>
        new(check, [.. changed.Where(texts.Files.Contains), .. texts.Files.Where(file => !changed.Contains(file))]);
}
