namespace Masthead;

/// <summary>A source that a piece quotes or reports; schema.org <c>citation</c>. Why a source is anonymous is never compiled in.</summary>
public sealed record Source
{
    /// <summary>The name, where one is given.</summary>
    public string? Name { get; init; }

    /// <summary>In what capacity: "Minister of Ports".</summary>
    public string? As { get; init; }

    /// <summary>The news agency, where it is one.</summary>
    public Agency? Agency { get; init; }

    /// <summary>How the piece describes a source that it does not name: "two people at the shipyard".</summary>
    public string? Descriptor { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SourceType Type { get; init; }

    /// <summary>How it is used.</summary>
    public SourceUse Use { get; init; }

    /// <summary>Where it can be looked up; schema.org <c>url</c>.</summary>
    public string? Url { get; init; }
}

/// <summary>A news agency that <c>masthead.yml</c> declares.</summary>
/// <param name="Id">Its name in <c>masthead.yml</c>.</param>
/// <param name="Name">Its name as it is printed.</param>
/// <param name="Country">Where it has its seat, as an ISO 3166 code.</param>
public sealed record Agency(string Id, string Name, string? Country = null);
