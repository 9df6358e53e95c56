using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4001: the YAML, or the front matter, cannot be read.</summary>
internal sealed class UnreadableYamlRule() : ReadingRule(Descriptors.UnreadableYaml, ProblemKind.UnreadableYaml);
