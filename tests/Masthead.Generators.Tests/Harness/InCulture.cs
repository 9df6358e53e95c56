using System.Globalization;

namespace Masthead.Generators.Tests.Harness;

/// <summary>Whoever builds it may sit anywhere.</summary>
internal static class InCulture
{
    public static async Task<T> OfAsync<T>(string name, Func<Task<T>> run)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return await run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
