using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Counts how often it is asked for, and how often it is read from end to end.</summary>
internal sealed class CountedText(AdditionalText original) : AdditionalText
{
    private readonly CountedSource source = new(original.GetText()!);

    public override string Path => original.Path;

    public int TimesAsked { get; private set; }

    public int Reads => source.Reads;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        TimesAsked++;
        return source;
    }

    private sealed class CountedSource(SourceText original) : SourceText
    {
        public int Reads { get; private set; }

        public override Encoding? Encoding => original.Encoding;

        public override int Length => original.Length;

        public override char this[int position] => original[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            original.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Reads++;
            return original.ToString(span);
        }
    }
}
