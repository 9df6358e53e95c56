namespace Masthead;

/// <summary>A free word that says what a piece is about; schema.org <c>keywords</c>.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Name">The word as it is printed.</param>
public sealed record Tag(string Id, string Name);
