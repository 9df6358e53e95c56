using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>
/// Entries that are of one author, it seems: one name, or one address under <c>sameAs</c>. Two who share a name alone are told apart by
/// their addresses; two who share an address, and no word of their names, share the page of whom they work for. The first by path keeps its entry; the finding stands at the other.
/// </summary>
internal sealed class AuthorTwins
{
    private readonly FindingsByFile findings = new();

    /// <param name="authors">Each id once; an entry of a library keeps its place.</param>
    public AuthorTwins(IEnumerable<AuthorContent> authors)
    {
        var byAddress = new Dictionary<string, AuthorContent>(StringComparer.OrdinalIgnoreCase);
        var byName = new Dictionary<string, AuthorContent>(StringComparer.Ordinal);
        var byNameAlone = new Dictionary<string, AuthorContent>(StringComparer.Ordinal);
        foreach (var author in authors.OrderBy(static author => author.Source is null).ThenBy(static author => author.Source?.Library, StringComparer.Ordinal).ThenBy(static author => author.FilePath, StringComparer.Ordinal).ThenBy(static author => author.Name.Range.Start))
        {
            var name = Fold.Name(author.Name.Value);
            var addresses = author.SameAs.Where(static address => address.Trim().Length > 0).ToArray();
            if (addresses.FirstOrDefault(address => byAddress.TryGetValue(Plain(address), out var other) && ShareAWord(name, Fold.Name(other.Name.Value))) is { } shared)
                Add(author, byAddress[Plain(shared)], $"{Quoted.Of(shared)} stands under 'sameAs:' of {Quoted.Of(IdOf(byAddress[Plain(shared)]))} too: make one entry of the two, or remove the address from the one that it is not about.");
            else if ((addresses.Length == 0 ? byName : byNameAlone).TryGetValue(name, out var namesake))
                Add(author, namesake, $"{Quoted.Of(IdOf(namesake))} is named {Quoted.Of(author.Name.Value)} too: make one entry of the two, or tell the two people apart by 'sameAs:' in both.");

            foreach (var address in addresses)
                AddFirst(byAddress, Plain(address), author);
            AddFirst(byName, name, author);
            if (addresses.Length == 0)
                AddFirst(byNameAlone, name, author);
        }
    }

    public IReadOnlyList<Finding> In(string filePath) => findings.In(filePath);

    /// <param name="name">Folded, as the other is.</param>
    private static bool ShareAWord(string name, string other) => name.Split(' ', '-', '.').Where(static word => word.Length > 1).Intersect(other.Split(' ', '-', '.')).Any();

    /// <summary>An address as it is compared: one page has several.</summary>
    private static string Plain(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var plain = address.Substring(scheme < 0 ? 0 : scheme + 3).Trim().TrimEnd('/');
        return plain.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? plain.Substring(4) : plain;
    }

    private static string IdOf(AuthorContent author) => author.RegisteredId.Value;

    private static void AddFirst(Dictionary<string, AuthorContent> authors, string key, AuthorContent author)
    {
        if (!authors.ContainsKey(key))
            authors.Add(key, author);
    }

    private void Add(AuthorContent author, AuthorContent first, string message) =>
        findings.Add(author.FilePath, new Finding(author.Name.Range, message, new FindingPlace(first.FilePath, first.Name.Range)));
}
