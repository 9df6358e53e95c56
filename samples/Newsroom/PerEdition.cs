using Masthead.AspNetCore;
using Masthead.Publishing;

namespace Newsroom;

/// <summary>What is made once of all that is out, and anew when a piece comes out or the content is another one.</summary>
internal sealed class PerEdition<T>(MastheadSite site, Func<Edition, T> make)
    where T : class
{
    private volatile Made? made;

    public T Value
    {
        get
        {
            var edition = site.Edition;
            if (made is { } known && ReferenceEquals(known.Edition, edition))
                return known.Value;

            var value = make(edition);
            made = new Made(edition, value);
            return value;
        }
    }

    private sealed record Made(Edition Edition, T Value);
}
