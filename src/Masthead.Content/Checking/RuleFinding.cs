using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Checking;

/// <summary>What a rule found in a file, as every host says it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="FilePath">The file that it stands in.</param>
/// <param name="Finding">What was found; its message is fit to be printed.</param>
internal sealed record RuleFinding(RuleInfo Rule, string FilePath, Finding Finding);
