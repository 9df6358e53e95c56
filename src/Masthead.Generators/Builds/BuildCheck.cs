using System.Collections.Concurrent;
using Masthead.Content.Checking;
using Masthead.Content.Dialects;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Generators.Builds;

/// <summary>What the rules find in one build, and found in the one before in files that no edit since then reaches.</summary>
internal sealed class BuildCheck
{
    private readonly Settings settings;
    private readonly KnownTexts texts;
    private readonly ConcurrentDictionary<string, RuleFinding[]> found;

    private BuildCheck(Settings settings, KnownTexts texts, SiteCheck check, IEnumerable<KeyValuePair<string, RuleFinding[]>> found)
    {
        (this.settings, this.texts, Check) = (settings, texts, check);
        this.found = new(found, StringComparer.Ordinal);
    }

    public SiteCheck Check { get; }

    /// <param name="before">The build before; null for none that is known.</param>
    /// <param name="libraries">What the settings name, read.</param>
    public static BuildCheck Of(Settings settings, KnownTexts texts, SiteLibraries libraries, BuildCheck? before, CancellationToken cancellation)
    {
        if (before is null || !before.settings.Equals(settings))
            return OfAll();
        if (texts.ChangedSince(before.texts) is not { Count: > 0 } changed)
            return before;

        var edit = before.Check.After(texts, changed, cancellation);
        if (edit.Anew is not null)
            return OfAll();

        var reached = new HashSet<string>(edit.Files, StringComparer.Ordinal);
        return new BuildCheck(settings, texts, edit.Check, before.found.Where(file => !reached.Contains(file.Key)));

        BuildCheck OfAll() => new(settings, texts, new SiteCheck(texts, settings.Roots, settings.Project, settings.Dialect, libraries, settings.Baseline), []);
    }

    /// <summary>What is found in a file, without edits.</summary>
    public IEnumerable<RuleFinding> In(string file, CancellationToken cancellation) =>
        found.TryGetValue(file, out var known) ? known : found[file] = [.. Check.In(file, cancellation, offersEdits: false)];

    /// <summary>What a check depends on besides the texts of the site.</summary>
    /// <param name="Roots">Where content is.</param>
    /// <param name="Project">Where the project is.</param>
    /// <param name="Dialect">The one that the build names; null for none.</param>
    /// <param name="Places">The libraries that the project references.</param>
    /// <param name="Libraries">Their files, in that order.</param>
    /// <param name="Baseline">Where the baseline is, or would be.</param>
    internal sealed record Settings(ContentRoots Roots, ProjectFolder Project, Dialect? Dialect, EquatableArray<LibraryPlace> Places, EquatableArray<KnownText?> Libraries, string? Baseline = null);
}
