using System.Text.RegularExpressions;
using Masthead.Content.Words;

namespace Masthead.Generators.Tests.Words;

/// <summary>Words of a language are made when they are first asked for, and a compiler and a check ask with several threads at once.</summary>
public sealed class NoteWordsTests
{
    private const int Threads = 2, Rounds = 20_000;

    [Fact]
    public void Whoever_asks_while_another_thread_makes_them_is_told_the_same()
    {
        var english = NoteWords.For("en")!;
        var fresh = Enumerable.Range(0, Rounds).Select(_ => Unmade(english)).ToArray();
        var told = new int?[Threads, Rounds];
        var arrived = 0;
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                // At the same moment: whoever is woken for it comes too late.
                Interlocked.Increment(ref arrived);
                for (var wait = new SpinWait(); Volatile.Read(ref arrived) < Threads * (round + 1);)
                    wait.SpinOnce(sleep1Threshold: -1);
                try
                {
                    told[number, round] = fresh[round].MonthOf("december");
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    // Nothing is told then, and the other thread waits for no round of this one.
                }
            }
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();

        Assert.Equal(Threads * Rounds, told.Cast<int?>().Count(static month => month == 12));
    }

    /// <summary>Each is met where a word ends, so that one which ends in a blank, or with the first digit of a number, is met nowhere.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("it")]
    [InlineData("nl")]
    [InlineData("pl")]
    [InlineData("pt")]
    public void A_wording_ends_where_a_word_does(string language)
    {
        var words = NoteWords.For(language)!;

        Assert.DoesNotContain(words.Notes.Values.Concat(words.Disclaimers.Values).SelectMany(Alternatives), static wording => wording.EndsWith(' ') || wording.EndsWith(@" \d", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Alternatives(string wording)
    {
        var (depth, start) = (0, 0);
        foreach (Match sign in Regex.Matches(wording, @"\\.|\[[^\]]*\]|[()|]"))
        {
            depth += sign.Value switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth != 0 || sign.Value != "|")
                continue;

            yield return wording[start..sign.Index];
            start = sign.Index + 1;
        }

        yield return wording[start..];
    }

    /// <summary>The same words, of which nothing has been asked yet.</summary>
    private static NoteWords Unmade(NoteWords words) => new()
    {
        Labels = words.Labels,
        Between = words.Between,
        Months = words.Months,
        This = words.This,
        GoesOn = words.GoesOn,
        Piece = words.Piece,
        Signals = words.Signals,
        Notes = words.Notes,
        Disclaimers = words.Disclaimers,
        Disclosed = words.Disclosed,
    };
}
