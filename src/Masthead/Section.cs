namespace Masthead;

/// <summary>A part of the publication; schema.org <c>articleSection</c>.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">Its name as it is printed.</param>
public sealed record Section(string Id, string Name);
