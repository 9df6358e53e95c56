namespace Masthead.Tool.Server.Serving;

/// <summary>A server is there all day: what reading a site left behind, or looking at most of it again, is given back where nobody types for a while, since that stops everything for a moment.</summary>
internal sealed class Leftovers
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private volatile bool are;

    public void Add() => are = true;

    /// <param name="untilAsked">Cancelled where somebody types: it has its turn after that.</param>
    public async Task GiveBackAsync(CancellationToken untilAsked)
    {
        if (!are)
            return;

        try
        {
            await Task.Delay(Pause, untilAsked);
            are = false;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
