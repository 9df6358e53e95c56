namespace Masthead.Tool.Importing;

/// <summary>The addresses at which readers find a piece of an export, and whose each is: no draft, and no address that a piece had once, may have it here. Of each one number is kept, and one of its piece.</summary>
internal sealed class LiveAddresses
{
    private readonly Dictionary<ulong, ulong> owners = [];

    /// <summary>Of two that say they have one address, the first has it.</summary>
    /// <param name="key">The piece's.</param>
    public void Add(string address, string key) => owners.TryAdd(KeyHash.OfAddress(address), KeyHash.Of(key));

    public bool IsOfAnother(string address, string key) => owners.TryGetValue(KeyHash.OfAddress(address), out var owner) && owner != KeyHash.Of(key);
}
