using System.Text;

namespace Masthead.Content.Text;

/// <summary>A name as it stands in an address: "Eurasia News" is <c>eurasia-news</c>. Letters of every script stay.</summary>
internal static class Slugs
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in Fold.Name(name))
        {
            // C, C# and C++ are three things.
            if (slug.Length > 0 && character is '#' or '+')
                slug.Append(character == '#' ? "-sharp" : "-plus");
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                slug.Append(character);
            else if (character is not '\'' && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        var trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : name;
    }
}
