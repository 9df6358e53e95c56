namespace Masthead;

/// <summary>How an author stands to the publication.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<AuthorRelation>))]
#endif
public enum AuthorRelation
{
    /// <summary>Employed by the publication.</summary>
    Staff,

    /// <summary>Commissioned by the publication.</summary>
    Freelance,

    /// <summary>Writes for it regularly without being employed.</summary>
    Contributor,

    /// <summary>Writes for it once or now and then.</summary>
    Guest,

    /// <summary>A news agency, or one of its writers.</summary>
    Agency,
}
