namespace Masthead.Content.Checking;

/// <summary>A site after an edit.</summary>
/// <param name="Check">What the rules find now.</param>
/// <param name="Files">In which they may find something else than they did, those first that were edited; in all others that they were asked about they find the same.</param>
internal sealed record SiteEdit(SiteCheck Check, IReadOnlyList<string> Files)
{
    /// <summary>
    /// What they find in all other files, where these give something else to the index by the edit, so that it has to be made anew: <see cref="Check"/> knows them as they were, and is for who asks about
    /// the edited files at once. Null where it says everything.
    /// </summary>
    public SiteCheck? Anew { get; init; }

    public static SiteEdit OfAll(SiteCheck check, ISiteTexts texts, IReadOnlyCollection<string> changed) =>
        new(check, [.. changed.Where(texts.Files.Contains), .. texts.Files.Where(file => !changed.Contains(file))]);
}
