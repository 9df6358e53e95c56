using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>The keys <c>body</c> and <c>bodyFile</c>, looked for in front matter that is not read.</summary>
internal static class BodyKeys
{
    private const string Rest = "ody";

    /// <summary>Whether one of them may be among its keys, however it is written. False only where none is.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> yaml)
    {
        // What an escape stands for is not looked into.
        if (yaml.IndexOf('\\') >= 0)
            return true;

        while (yaml.IndexOfAny('b', 'B') is >= 0 and var start)
        {
            yaml = yaml.Slice(start + 1);
            if (GoesOn(yaml))
                return true;
        }

        return false;
    }

    /// <summary>Whether the rest of the word follows, as keys are compared; the end of a line is read as a space.</summary>
    private static bool GoesOn(ReadOnlySpan<char> yaml)
    {
        var matched = 0;
        foreach (var character in yaml)
        {
            if (!Fold.CountsInKey(character) || char.IsWhiteSpace(character))
                continue;
            if (char.ToLowerInvariant(character) != Rest[matched])
                return false;
            if (++matched == Rest.Length)
                return true;
        }

        return false;
    }
}
