using System.Text;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Breaks a text at random, as the random numbers say: always in the same way for the same seed.</summary>
internal static class Mutation
{
    /// <param name="original">The text.</param>
    /// <param name="splinters">What may be put in: marks and pieces that mean something to the reader.</param>
    /// <param name="random">With a seed.</param>
    public static string Of(string original, string[] splinters, Random random)
    {
        var text = new StringBuilder(original);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var position = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(position, Math.Min(random.Next(1, 8), text.Length - position));
                    break;
                case 1:
                    text.Insert(position, text.ToString(0, position)[^Math.Min(position, random.Next(1, 30))..]);
                    break;
                case 2:
                    text.Length = Math.Max(1, position);
                    break;
                default:
                    text.Insert(position, splinters[random.Next(splinters.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
