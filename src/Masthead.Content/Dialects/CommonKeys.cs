using Masthead.Content.Text;

namespace Masthead.Content.Dialects;

/// <summary>Keys of every generator's people: those that are spelled nearly as one of Masthead's, and are words of their own, are no slips.</summary>
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

    /// <summary>What the templates of all of them call who made an image, in its map.</summary>
    public const string ImageCredit = "credit|attribution|photographer";

    public static bool AreWords(string key) => Words.Contains(Fold.Key(key));
}
