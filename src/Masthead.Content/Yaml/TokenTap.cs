using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Masthead.Content.Yaml;

/// <summary>
/// Lets the parser's tokens pass and remembers the last ones. Events blur places (a scalar's begins at its anchor, a pair
/// in a flow sequence has none, a closing bracket has no length); tokens are exact. Behind a text
/// with a name the parser looks ahead twice in a flow mapping, and refuses <c>{ place: &amp;a Oslo, size: 2 }</c>, since a scanner shows it the token behind the comma then: here it is shown the comma again.
/// </summary>
internal sealed class TokenTap(IScanner scanner) : IScanner
{
    private bool isNamed;

    private bool isBehindNamedText;

    private bool isAhead;

    /// <summary>The token that the parser looked at last.</summary>
    public Token? Seen { get; private set; }

    /// <summary>The token that the parser finished last.</summary>
    public Token? Consumed { get; private set; }

    /// <summary>The text that the parser finished last.</summary>
    public Scalar? Scalar { get; private set; }

    /// <summary>The name (<c>&amp;ada</c>) that the parser finished last.</summary>
    public Anchor? Anchor { get; private set; }

    /// <summary>The type (<c>!!str</c>) that the parser finished last.</summary>
    public Tag? Tag { get; private set; }

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        if (Current is not null)
            ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        if (isAhead && isBehindNamedText)
            return true;

        isAhead = scanner.MoveNextWithoutConsuming();
        Seen = scanner.Current ?? Seen;
        return isAhead;
    }

    public void ConsumeCurrent()
    {
        Consumed = scanner.Current ?? Consumed;
        Scalar = scanner.Current as Scalar ?? Scalar;
        Anchor = scanner.Current as Anchor ?? Anchor;
        Tag = scanner.Current as Tag ?? Tag;
        isBehindNamedText = isNamed && scanner.Current is Scalar;
        isNamed = scanner.Current is Anchor || (isNamed && scanner.Current is Tag);
        isAhead = false;
        scanner.ConsumeCurrent();
    }
}
