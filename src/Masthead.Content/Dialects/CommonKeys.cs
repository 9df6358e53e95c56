using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>Keys of every generator's people that are spelled nearly as one of Masthead's, and are words of their own: no slips.</summary>
internal static class CommonKeys
{
    private static readonly HashSet<string> Words =
    [
        .. new[]
        {
            "creator", "data", "edited", "edition", "editions", "image2", "img2", "publisher", "publishers", "publishing", "review", "reviewed", "reviews", "reviewers_note", "stat", "state", "states", "stato", "statut", "estado",
            "tagline", "translate", "translated", "translation", "translations", "updates", "width", "header_image",
        }.Select(Fold.Key),
    ];

    public static bool AreWords(string key) => Words.Contains(Fold.Key(key));
}
