namespace Masthead.Content.Reference;

/// <summary>A key, as the guide has it.</summary>
/// <param name="In">The heading that it stands below.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Others">The other names under which it is read.</param>
/// <param name="Type">What it takes, in Markdown.</param>
/// <param name="Meaning">What it means, in Markdown.</param>
/// <param name="Table">What its maps hold; null where it takes none.</param>
/// <param name="IsById">Whether its maps are found by ids, each of which is a key.</param>
/// <param name="Values">The closed set that it takes, as the guide lists it; none where it takes anything.</param>
/// <param name="Links">Headings of the guide that its type is explained under.</param>
internal sealed record KeyRow(string In, string Name, IReadOnlyList<string> Others, string Type, string Meaning, string? Example, string? Table, bool IsById, IReadOnlyList<string> Values, IReadOnlyList<string> Links)
{
    public bool IsDate => Links.Contains("dates");
}
