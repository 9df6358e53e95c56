using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>
/// What generated code holds, on a method of its own. The C# compiler is as quick with the text of an attribute as with a plain literal,
/// of which an assembly has room for 8 million characters; the runtime reads it in a third of the time; and <c>dotnet watch</c>
/// replaces it in a running program. The method is private: a reference assembly has none of those, so that an edit of what is held
/// compiles no project that references this one.
/// </summary>
/// <param name="text">Numbers and texts, as <see cref="RecordGroup{T}"/> or <see cref="ArticleCatalog"/> reads them. Without lone surrogates, which metadata cannot hold.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedDataAttribute(string text) : Attribute
{
    /// <summary>A field, not the property alone: see <see cref="ArticleHead"/>.</summary>
    private readonly string text = text;

    /// <summary>The numbers and texts.</summary>
    public string Text => text;

    /// <param name="holder">The method: a delegate, and no name, so that trimming keeps it.</param>
    /// <exception cref="InvalidOperationException">It has no data.</exception>
    internal static string Of(Action holder)
    {
        // All of the attributes: to look for those of one type makes the runtime look at what may be inherited, which takes longer.
        foreach (var attribute in holder.Method.GetCustomAttributes(inherit: false))
        {
            if (attribute is PackedDataAttribute data)
                return data.text;
        }

        throw new InvalidOperationException($"{holder.Method.DeclaringType} holds no data: rebuild the project that holds the content.");
    }
}
