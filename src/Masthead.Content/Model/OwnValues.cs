using Masthead.Content.Keys;
using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>A kind or a role that the publication adds to the ones that there are.</summary>
/// <param name="Id">As masthead.yml declares it, and files write it.</param>
/// <param name="Is">What it counts as for every rule.</param>
/// <param name="Name">For readers: of a kind its name, of a role the words before those who have it.</param>
internal sealed record OwnValue<T>(string Id, T Is, LocalizedText Name)
    where T : struct, Enum;

/// <summary>A value of a closed set, or one that the publication adds to it.</summary>
internal readonly record struct Chosen<T>(T Is, OwnValue<T>? Own = null)
    where T : struct, Enum
{
    public static implicit operator Chosen<T>(T value) => new(value);

    /// <summary>As it is written.</summary>
    public string Name => Own?.Id ?? ClosedSet<T>.NameOf(Is);

    /// <summary>Whether what is asked of this one is asked of another: of news also of a dispatch that is news, and not the other way round.</summary>
    public bool Includes(Chosen<T> other) => Own is null ? EqualityComparer<T>.Default.Equals(Is, other.Is) : Own.Id == other.Own?.Id;
}

/// <summary>All that the publication adds to a closed set. Compared by value: other ones read every file anew.</summary>
internal sealed class OwnValues<T> : IEquatable<OwnValues<T>>
    where T : struct, Enum
{
    private readonly Dictionary<string, int> placesByFolded = new(StringComparer.Ordinal);

    /// <param name="values">Whose ids differ when they are folded.</param>
    public OwnValues(EquatableArray<OwnValue<T>> values)
    {
        Values = values;
        for (var i = 0; i < values.Count; i++)
            placesByFolded.Add(Fold.Key(values[i].Id), i);
    }

    public static OwnValues<T> None { get; } = new([]);

    /// <summary>In the order of the file.</summary>
    public EquatableArray<OwnValue<T>> Values { get; }

    public IEnumerable<string> Names => Values.Select(static value => value.Id);

    public bool TryGet(string written, out int place)
    {
        place = -1;
        return Values.Count > 0 && placesByFolded.TryGetValue(Fold.Key(written), out place);
    }

    /// <summary>A value of the set itself, or one of these.</summary>
    public bool TryChoose(string written, out Chosen<T> chosen)
    {
        chosen = default;
        if (ClosedSet<T>.TryGet(written, out var value))
            chosen = value;
        else if (TryGet(written, out var place))
            chosen = new Chosen<T>(Values[place].Is, Values[place]);
        else
            return false;
        return true;
    }

    public bool Equals(OwnValues<T>? other) => ReferenceEquals(this, other) || (other is not null && Values.Equals(other.Values));

    public override bool Equals(object? obj) => Equals(obj as OwnValues<T>);

    public override int GetHashCode() => Values.Count;
}
