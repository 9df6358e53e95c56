using Masthead.Content.Model;
using Masthead.Content.Rules.Base;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4016: a date and time without an offset.</summary>
internal sealed class NoOffsetRule() : ReadingRule(new("MH4016", "The time has no offset", RuleCategory.Content, RuleSeverity.Info, Strict: RuleSeverity.Error), ProblemKind.NoOffset);
