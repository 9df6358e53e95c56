namespace Masthead;

/// <summary>What kind of source something comes from.</summary>
/// <remarks>Compare the SPJ Code of Ethics on identifying sources.</remarks>
#if MASTHEAD_LIBRARY
[JsonConverter(typeof(JsonStringEnumConverter<SourceType>))]
#endif
public enum SourceType
{
    /// <summary>A person who is named.</summary>
    Person,

    /// <summary>An organization that is named.</summary>
    Organization,

    /// <summary>A group without names: "officials", "local media".</summary>
    Collective,

    /// <summary>A person or a group whose name is known to the newsroom and kept back.</summary>
    Anonymous,

    /// <summary>A document, a data set or a recording.</summary>
    Document,

    /// <summary>A news agency.</summary>
    Agency,
}
