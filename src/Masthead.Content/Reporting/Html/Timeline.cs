namespace Masthead.Content.Reporting.Html;

/// <summary>Which months, or years, a chart of time shows.</summary>
internal static class Timeline
{
    /// <summary>As many empty ones in a row as are shown; a longer gap is one column.</summary>
    private const int Patience = 5;

    /// <summary>The last of them, in their order, with those between that have nothing; null stands for a gap.</summary>
    /// <param name="known">Those that have something, in their order.</param>
    /// <param name="least">As many are shown, though they have nothing: a lone column says nothing of time.</param>
    /// <param name="most">As many columns have room.</param>
    public static IReadOnlyList<int?> Of(IReadOnlyList<int> known, int least, int most)
    {
        var columns = new List<int?>();
        foreach (var moment in known)
        {
            if (columns.Count > 0 && columns[columns.Count - 1] is { } last)
            {
                if (moment - last > Patience + 1)
                    columns.Add(null);
                for (var empty = last + 1; empty < moment && moment - last <= Patience + 1; empty++)
                    columns.Add(empty);
            }

            columns.Add(moment);
        }

        while (columns.Count < least && columns[0] is > 0 and var first)
            columns.Insert(0, first - 1);
        if (columns.Count > most)
            columns.RemoveRange(0, columns.Count - most);
        if (columns[0] is null)
            columns.RemoveAt(0);
        return columns;
    }
}
