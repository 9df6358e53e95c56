using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4003: a value of the wrong type, or not one of the values.</summary>
internal sealed class WrongValueRule() : ReadingRule(Descriptors.WrongValue, ProblemKind.WrongValue);
