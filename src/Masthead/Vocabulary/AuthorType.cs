namespace Masthead;

/// <summary>What stands behind a name.</summary>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<AuthorType>))]
#endif
public enum AuthorType
{
    /// <summary>A person under their own name; schema.org <c>Person</c>.</summary>
    Person,

    /// <summary>An organization, a desk or an agency; schema.org <c>Organization</c>.</summary>
    Organization,

    /// <summary>A person under another name.</summary>
    Pseudonym,
}
