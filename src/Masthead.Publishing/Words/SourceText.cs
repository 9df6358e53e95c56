namespace Masthead.Publishing;

/// <summary>A source as one text: who it is, and in what capacity, or how the piece describes one that it does not name.</summary>
internal static class SourceText
{
    public static string Of(Source source)
    {
        var name = source.Name ?? source.Agency?.Name ?? source.Descriptor ?? "";
        var capacity = source.As ?? (name == source.Descriptor ? null : source.Descriptor);
        return string.IsNullOrEmpty(capacity) ? name : name.Length == 0 ? capacity : $"{name}, {capacity}";
    }
}
