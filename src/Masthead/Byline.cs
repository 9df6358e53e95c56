namespace Masthead;

/// <summary>Who made a piece, as data and as the line a reader sees.</summary>
public sealed record Byline
{
    /// <summary>Nobody is named.</summary>
    public static Byline None { get; } = new();

    /// <summary>Everyone credited, in the order of the file.</summary>
    public ValueList<Credit> Credits { get; init; }

    /// <summary>The line in pieces, so that a page can link each name: joined, they are <see cref="ToString"/>.</summary>
    public ValueList<BylineSegment> Segments { get; init; }

    /// <summary>Why nobody is named, where the file gives a reason (<c>noByline:</c>).</summary>
    public string? NoBylineReason { get; init; }

    /// <summary>The line itself: "By Ada Byron and Lin Wei in Moscow". Empty where nobody is named.</summary>
    public override string ToString()
    {
        if (Segments.Count == 0)
            return "";

        var texts = new string[Segments.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Segments[i].Text;
        return string.Concat(texts);
    }
}

/// <summary>A piece of a byline: a name, or the words between names.</summary>
/// <param name="Text">The words.</param>
/// <param name="Author">Whose name it is; null for the words between names.</param>
public sealed record BylineSegment(string Text, Author? Author = null);

/// <summary>What one author did for a piece.</summary>
/// <param name="Author">Who.</param>
/// <param name="Role">What they did.</param>
/// <param name="Place">Where they did it, if the file says.</param>
public sealed record Credit(Author Author, CreditRole Role = CreditRole.Author, string? Place = null)
{
    /// <summary>What the publication itself calls it, where the role is one that <c>masthead.yml</c> declares: <see cref="Role"/> is what it counts as.</summary>
    public OwnRole? OwnRole { get; init; }
}

/// <summary>A role that a publication declares under <c>roles:</c> of its <c>masthead.yml</c>.</summary>
/// <param name="Id">As it is declared: <c>podcastHost</c>.</param>
/// <param name="Label">The words before those who have it, in the article's language: "hosted by".</param>
public sealed record OwnRole(string Id, string Label);
