using Masthead.Shared;

namespace Masthead.Content.Resolution;

/// <summary>Addresses that lead a reader to one page: the case of ASCII letters, a slash at the end, and what is percent-encoded without need do not count.</summary>
internal sealed class AddressComparer : IEqualityComparer<string>
{
    public static AddressComparer Instance { get; } = new();

    public bool Equals(string one, string other) => new AddressReader(one).IsAs(new AddressReader(other));

    public int GetHashCode(string address) => (int)new AddressReader(address).Hash();
}
