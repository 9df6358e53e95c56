namespace Masthead.Compiled;

/// <summary>Where a body comes from.</summary>
internal interface IBodySource
{
    ArticleBody Read();
}

/// <summary>Holds a body outside its article's equality: any two are equal.</summary>
internal readonly struct BodyReference(IBodySource source) : IEquatable<BodyReference>
{
    public IBodySource Source { get; } = source;

    public bool Equals(BodyReference other) => true;

    public override bool Equals(object? obj) => obj is BodyReference;

    public override int GetHashCode() => 0;
}
