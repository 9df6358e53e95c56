using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>Where something of a content library stands.</summary>
/// <param name="Library">The library's name.</param>
/// <param name="File">The file, from the library's project on.</param>
/// <param name="Line">Counted from 0; null where the file's text is at hand.</param>
internal sealed record LibrarySource(string Library, string File, int? Line = null)
{
    /// <summary>As messages name it.</summary>
    public string Name => $"{Quoted.Of(File)} of {Quoted.Of(Library)}";
}
