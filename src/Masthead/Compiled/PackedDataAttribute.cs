using System.ComponentModel;

namespace Masthead.Compiled;

/// <summary>
/// What generated code holds, on a class of its own. The C# compiler is as quick with the text of an attribute as with a plain literal,
/// of which an assembly has room for 8 million characters; the runtime reads it in a third of the time; and <c>dotnet watch</c>
/// replaces it in a running program.
/// </summary>
/// <param name="text">Numbers and texts, as <see cref="RecordGroup{T}"/> or <see cref="ArticleCatalog"/> reads them. Without lone surrogates, which metadata cannot hold.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedDataAttribute(string text) : Attribute
{
    /// <summary>A field, not the property alone: see <see cref="ArticleHead"/>.</summary>
    private readonly string text = text;

    /// <summary>The numbers and texts.</summary>
    public string Text => text;

    /// <summary>The data of a class.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    internal static string Of(Type holder)
    {
        // All of the attributes: to look for those of one type makes the runtime look at what may be inherited, which takes longer.
        foreach (var attribute in holder.GetCustomAttributes(inherit: false))
        {
            if (attribute is PackedDataAttribute data)
                return data.text;
        }

        throw new InvalidOperationException($"{holder} holds no data: rebuild the project that holds the content.");
    }
}
