using System.ComponentModel;
using Masthead.Packed;

namespace Masthead.Compiled;

/// <summary>Authors that have a file of their own.</summary>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AuthorGroup(Action data) : AuthorGroup<Author>(data)
{
    /// <inheritdoc/>
    protected override Author Extend(Author author, ref RecordReader reader) => author;
}

/// <summary>Authors that have a file of their own, as the project's own record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="data">See <see cref="RecordGroup{T}"/>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AuthorGroup<T>(Action data) : DirectoryGroup<T>(data)
    where T : Author
{
    /// <inheritdoc/>
    protected override string IdOf(T record) => record.Id!;

    /// <inheritdoc/>
    protected override T Read(ref RecordReader reader) => Extend(PackedAuthor.Read(ref reader), ref reader);

    /// <summary>The author as the record, whose fields generated code reads.</summary>
    /// <param name="author">Everything that every author has.</param>
    /// <param name="reader">Stands at the first of the own fields.</param>
    protected abstract T Extend(Author author, ref RecordReader reader);
}
