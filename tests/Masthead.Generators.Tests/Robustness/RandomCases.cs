using System.Globalization;
using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>
/// Random input, the same in every run: case 1,000 is case 1,000 on every machine. <c>MASTHEAD_RANDOM_CASES</c> asks for more of it.
/// A failure prints a seed; with that in <c>CsCheck_Seed</c> the test begins there, and looks for a smaller case that fails too.
/// </summary>
internal static class RandomCases
{
    /// <summary>Over all tests of random input together.</summary>
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("MASTHEAD_RANDOM_CASES") ?? "2000", CultureInfo.InvariantCulture);

    /// <summary>Cases are checked together, since to compile a site takes longer than to compile an article.</summary>
    private const int Batch = 50;

    /// <param name="cases">What a case is made of.</param>
    /// <param name="hundredths">The share of all cases that this test has.</param>
    /// <param name="check">Throws where something is wrong with the cases.</param>
    /// <param name="print">How a case is shown.</param>
    public static void Check<T>(Gen<T> cases, int hundredths, Action<T[]> check, Func<T, string> print)
    {
        if (CsCheck.Check.Seed is not null)
        {
            cases.Array[1, Batch].Sample(check, threads: 1, print: Printed);
            return;
        }

        var batches = Math.Max(1, Count * hundredths / 100 / Batch);
        for (var batch = 0; batch < batches; batch++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            cases.Array[Batch].Sample(check, seed: new PCG(1, (ulong)batch).ToString(), iter: 1, threads: 1, print: Printed);
        }

        string Printed(T[] batch) => string.Join("\n\n", batch.Select(print));
    }
}
