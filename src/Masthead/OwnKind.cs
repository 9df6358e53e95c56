namespace Masthead;

/// <summary>A kind of piece that a publication declares under <c>kinds:</c> of its <c>masthead.yml</c>.</summary>
/// <param name="Id">As it is declared: <c>dispatch</c>.</param>
/// <param name="Name">Its name for readers, in the article's language.</param>
public sealed record OwnKind(string Id, string Name);
