using Masthead.AspNetCore;
using Masthead.Publishing;

namespace Newsroom;

/// <summary>What is made once of all that is out, and anew when a piece comes out or the content is another one. Who asks meanwhile waits for it, and makes no second one.</summary>
internal sealed class PerEdition<T>(MastheadSite site, Func<Edition, T> make)
    where T : class
{
    private readonly Lock making = new();

    private (Edition Edition, T Value)? made;

    public T Value
    {
        get
        {
            var edition = site.Edition;
            lock (making)
            {
                if (made is not { } known || !ReferenceEquals(known.Edition, edition))
                    made = known = (edition, make(edition));
                return known.Value;
            }
        }
    }
}
