namespace Masthead.Content.Dialects;

/// <summary>What a piece says that has its generator keep it out of lists, or make no page of it.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Part">The key in the map behind it; null where it is the value itself.</param>
/// <param name="Values">Each of which says so, in small letters.</param>
internal sealed record KeptOut(string Key, string? Part, params string[] Values)
{
    /// <summary>Whether it has no page either.</summary>
    public bool LacksPage { get; init; }
}
