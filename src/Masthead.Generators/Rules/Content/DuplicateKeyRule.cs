using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4005: a key that stands there twice, in whatever spelling.</summary>
internal sealed class DuplicateKeyRule() : ReadingRule(Descriptors.DuplicateKey, ProblemKind.DuplicateKey);
