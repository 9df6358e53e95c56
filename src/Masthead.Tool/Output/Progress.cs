using System.Globalization;
using Masthead.Tool.Hosting;

namespace Masthead.Tool.Output;

/// <summary>How far a long work is: shown on a terminal, once it takes long enough to be asked about.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static T Show<T>(ToolHost host, Func<Action<int, int>?, T> work)
    {
        if (!host.Messages.Profile.Out.IsTerminal)
            return work(null);

        var writer = host.Messages.Profile.Out.Writer;
        var began = host.Clock.GetTimestamp();
        var shown = 0;
        var result = work((done, all) =>
        {
            // One in a hundred is enough to see it move.
            if (done % 97 == 0 && host.Clock.GetElapsedTime(began) > Patience)
            {
                lock (writer)
                {
                    shown = 1;
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"\r{100L * done / Math.Max(1, all),3} %"));
                }
            }
        });
        if (shown != 0)
            writer.Write("\r      \r");
        return result;
    }
}
