using Masthead.Content.Rules.Sites;

namespace Masthead.Content.Rules.Base;

/// <summary>One rule: what it finds in a file, given what the site holds. Pure: no state, no Roslyn, no other file read.</summary>
internal abstract class ContentRule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    /// <summary>Whether it finds something in texts too: also in a file that an article names as its own.</summary>
    public virtual bool ReadsBodies => false;

    public abstract IEnumerable<Finding> Check(RuleInput input);
}
