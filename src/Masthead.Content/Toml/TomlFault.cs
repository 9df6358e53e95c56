using Masthead.Content.Text;

namespace Masthead.Content.Toml;

/// <summary>Where reading stopped.</summary>
/// <param name="At">The token that was not expected, or is none of TOML's.</param>
/// <param name="IsFaulty">Whether it is none of TOML's.</param>
/// <param name="IsValue">Whether a value was expected there.</param>
/// <param name="Opening">The innermost bracket or brace that is open; null for none.</param>
internal readonly record struct TomlFault(TextRange At, bool IsFaulty, bool IsValue, int? Opening);
