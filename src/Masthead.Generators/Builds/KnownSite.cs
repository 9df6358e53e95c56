using System.Collections.Immutable;
using Masthead.Content.Libraries;
using Masthead.Content.Paths;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Builds;

/// <summary>
/// A site as the compiler last built it. A compiler server that builds it again after an edit reads and checks what the edit reaches. An IDE has none: it keeps the texts
/// of a project itself, and what was read of them with these.
/// </summary>
internal sealed class KnownSite
{
    private volatile BuildCheck? check;

    public KnownSite(ContentRoots roots) => Roots = roots;

    public ContentRoots Roots { get; }

    /// <summary>Those of the build that came last.</summary>
    public KnownTexts Texts { get; private set; } = KnownTexts.None;

    /// <summary>The texts of a build. What was read of them before is not read again, whoever asks.</summary>
    public KnownTexts Enter(ImmutableArray<AdditionalText> files, CancellationToken cancellation) => Texts = KnownTexts.Of(files, Texts, cancellation);

    /// <summary>The check of a build, which goes on from the one before; of two at once both may.</summary>
    public BuildCheck CheckOf(BuildCheck.Settings settings, KnownTexts texts, SiteLibraries libraries, CancellationToken cancellation) =>
        check = BuildCheck.Of(settings, texts, libraries, check, cancellation);
}
