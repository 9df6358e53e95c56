using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>Authors that have a file of their own.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AuthorGroup(Type data) : AuthorGroup<Author>(data)
{
    /// <inheritdoc/>
    protected override Author Extend(Author author, ref RecordReader reader) => author;

    /// <summary>An author, registered or written inline in an article.</summary>
    internal static Author ReadAuthor(ref RecordReader reader) => new()
    {
        Id = reader.ReadOptionalText(),
        Name = reader.ReadText(),
        Type = (AuthorType)reader.ReadInt32(),
        Relation = (AuthorRelation)reader.ReadInt32(),
        JobTitle = reader.ReadOptionalText(),
        Bio = reader.ReadOptionalText(),
        Url = reader.ReadOptionalText(),
        SameAs = reader.ReadTexts(),
        Email = reader.ReadOptionalText(),
        Bios = reader.ReadList(static (ref RecordReader bio) => new LocalizedBio(bio.ReadText(), bio.ReadText())),
        Image = reader.ReadOptionalText(),
        Handle = reader.ReadOptionalText(),
        AlternateNames = reader.ReadTexts(),
        Expertise = reader.ReadTexts(),
        Affiliations = reader.ReadTexts(),
        Interests = reader.ReadList(static (ref RecordReader interest) => new Interest
        {
            Party = interest.ReadText(),
            Nature = interest.ReadOptionalText(),
            From = interest.ReadDate(),
            To = interest.ReadDate(),
        }),
    };
}

/// <summary>Authors that have a file of their own, as the project's own record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AuthorGroup<T>(Type data) : DirectoryGroup<T>(data)
    where T : Author
{
    /// <inheritdoc/>
    protected override string IdOf(T record) => record.Id!;

    /// <inheritdoc/>
    protected override T Read(ref RecordReader reader) => Extend(AuthorGroup.ReadAuthor(ref reader), ref reader);

    /// <summary>The author as the record, whose fields generated code reads.</summary>
    /// <param name="author">Everything that every author has.</param>
    /// <param name="reader">Stands at the first of the own fields.</param>
    protected abstract T Extend(Author author, ref RecordReader reader);
}
