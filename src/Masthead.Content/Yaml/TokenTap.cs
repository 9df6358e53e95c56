using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Masthead.Content.Yaml;

/// <summary>
/// Lets the parser's tokens pass and remembers the last ones. Events blur places (a scalar's begins at its anchor, a pair
/// in a flow sequence has none, a closing bracket has no length); tokens are exact.
/// </summary>
internal sealed class TokenTap(IScanner scanner) : IScanner
{
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
        var moved = scanner.MoveNextWithoutConsuming();
        Seen = scanner.Current ?? Seen;
        return moved;
    }

    public void ConsumeCurrent()
    {
        Consumed = scanner.Current ?? Consumed;
        Scalar = scanner.Current as Scalar ?? Scalar;
        Anchor = scanner.Current as Anchor ?? Anchor;
        Tag = scanner.Current as Tag ?? Tag;
        scanner.ConsumeCurrent();
    }
}
