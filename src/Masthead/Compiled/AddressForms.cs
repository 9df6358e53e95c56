using Masthead.Shared;

namespace Masthead.Compiled;

/// <summary>
/// What a text may be as an address: first the path that a server has decoded, in which <c>%</c>, <c>?</c> and <c>#</c> are characters of a name;
/// then one that is percent-encoded; then each of the two with a query or a fragment behind it.
/// </summary>
internal ref struct AddressForms(string text, bool isExact)
{
    private readonly int escape = text.IndexOf('%');
    private readonly int path = text.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : text.Length;
    private int form = -1;

    public AddressReader Current { get; private set; }

    public readonly AddressForms GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++form < 4)
        {
            var (isEncoded, isWhole) = (form % 2 == 1, form < 2);
            var length = isWhole ? text.Length : path;
            if ((isEncoded && !(escape >= 0 && escape < length)) || (!isWhole && path == text.Length))
                continue;

            Current = new AddressReader(text, isEncoded, length, isExact);
            return true;
        }

        return false;
    }
}
