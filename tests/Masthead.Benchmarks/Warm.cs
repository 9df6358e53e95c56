namespace Masthead.Benchmarks;

/// <summary>What runs often the runtime compiles again, in the background and a moment later.</summary>
internal static class Warm
{
    public static void Up(params Action[] sides)
    {
        for (var pause = 0; pause < 3; pause++)
        {
            for (var round = 0; round < 10; round++)
            {
                foreach (var side in sides)
                    side();
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(300));
        }
    }
}
