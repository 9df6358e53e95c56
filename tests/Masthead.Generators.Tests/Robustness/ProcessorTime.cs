using System.Runtime.ExceptionServices;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Runs what must come to an end. Its limit is time of the processor, since by the clock anything may take long on a busy machine.</summary>
internal static class ProcessorTime
{
    /// <summary>Far beyond what anything takes here.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <param name="maxStackSize">Of the thread that it runs in; 0 for the usual one.</param>
    public static void Run(Action action, int maxStackSize = 0)
    {
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            maxStackSize) { IsBackground = true };

        var start = Environment.CpuUsage.TotalTime;
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
            Assert.True(Environment.CpuUsage.TotalTime - start < Limit, "It does not come to an end.");
        thrown?.Throw();
    }
}
