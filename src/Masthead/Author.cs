namespace Masthead;

/// <summary>A person, an organization or a pseudonym that is credited; schema.org <c>Person</c> or <c>Organization</c>.</summary>
public record Author
{
    /// <summary>The name of the author's file; null for an author written inline in an article.</summary>
    public string? Id { get; init; }

    /// <summary>The name as it is printed; schema.org <c>name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands behind the name.</summary>
    public AuthorType Type { get; init; }

    /// <summary>How the author stands to the publication.</summary>
    public AuthorRelation Relation { get; init; }

    /// <summary>What the author does; schema.org <c>jobTitle</c>.</summary>
    public string? JobTitle { get; init; }

    /// <summary>A sentence or more about the author; schema.org <c>description</c>.</summary>
    public string? Bio { get; init; }

    /// <summary>A page about the author; schema.org <c>url</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Pages elsewhere that are about the same author; schema.org <c>sameAs</c>.</summary>
    public ValueList<string> SameAs { get; init; }

    /// <summary>The address for readers; schema.org <c>email</c>. Null unless the publication's policy is to publish e-mails.</summary>
    public string? Email { get; init; }
}
