using Masthead.Content.Reporting.Html;

namespace Masthead.Build.Tests.Reporting;

/// <summary>Which months or years a chart shows: no lone column, no desert, and no number that stands on another.</summary>
public sealed class TimelineTests
{
    [Theory]
    [InlineData("2024", "2019 2020 2021 2022 2023 2024")]
    [InlineData("2018 2020 2023", "2018 2019 2020 2021 2022 2023")]
    [InlineData("1998 2020 2021", "1996 1997 1998 … 2020 2021")]
    [InlineData("2010 2016", "2010 2011 2012 2013 2014 2015 2016")]
    [InlineData("2010 2017", "2007 2008 2009 2010 … 2017")]
    [InlineData("2000 2001 2002 2003 2004 2005 2006 2007 2008 2009", "2002 2003 2004 2005 2006 2007 2008 2009")]
    [InlineData("1990 2003 2004 2005 2006 2007 2008 2009", "2003 2004 2005 2006 2007 2008 2009")]
    [InlineData("2", "0 1 2")]
    public void Shows_the_last_that_have_something(string known, string shown) => Assert.Equal(
        shown,
        string.Join(' ', Timeline.Of([.. known.Split(' ').Select(static year => int.Parse(year, null))], least: 6, most: 8).Select(static year => year is null ? "…" : Numbers.Pixels(year.Value))));

    [Theory]
    [InlineData(0, 3, "0%")]
    [InlineData(1, 10_000, "<1%")]
    [InlineData(9_999, 10_000, ">99%")]
    [InlineData(1, 8, "13%")]
    [InlineData(3, 3, "100%")]
    [InlineData(0, 0, "0%")]
    public void A_share_is_never_told_as_nothing_or_all(int part, int whole, string share) => Assert.Equal(share, Numbers.Share(part, whole));
}
