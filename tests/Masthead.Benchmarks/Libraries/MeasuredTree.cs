using System.Diagnostics;
using System.Globalization;
using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Libraries;

/// <summary>A command with all processes that it starts, as Linux tells of them while they run: its time, theirs, and the memory of the largest of them.</summary>
internal sealed record MeasuredTree(double Seconds, double ProcessorSeconds, long PeakBytes)
{
    /// <summary>No process that an earlier run left behind takes part, unless the command asks for one.</summary>
    private static readonly (string, string)[] Alone = [("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("UseSharedCompilation", "false")];

    private const double TicksASecond = 100;

    public static MeasuredTree Run(string program, string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var before = Children(Environment.ProcessId);
        var seen = new Dictionary<int, (double Processor, long Peak)>();
        var isDone = false;
        var watch = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                foreach (var id in Children(Environment.ProcessId).Where(id => !before.Contains(id)))
                    Look(id, seen);
                Thread.Sleep(50);
            }
        });
        watch.Start();
        double seconds;
        try
        {
            seconds = Command.RunProgram(program, folder, [.. Alone, .. environment], arguments).Seconds;
        }
        finally
        {
            Volatile.Write(ref isDone, true);
            watch.Join();
        }

        return new MeasuredTree(seconds, seen.Values.Sum(static process => process.Processor), seen.Values.Max(static process => process.Peak));
    }

    /// <summary>Ends what a command left running, by an argument that nothing else on the machine has.</summary>
    public static void End(string argument)
    {
        foreach (var process in Process.GetProcesses().Where(process => Read($"/proc/{process.Id}/cmdline")?.Split('\0').Contains(argument) == true))
            process.Kill();
    }

    private static void Look(int id, Dictionary<int, (double Processor, long Peak)> seen)
    {
        if (Read($"/proc/{id}/stat") is { } stat && Read($"/proc/{id}/status")?.Split('\n').FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } memory)
        {
            // Behind the name, which may have anything in it: times are the twelfth and the thirteenth.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            var kilobytes = long.Parse(memory["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            seen[id] = (ticks / TicksASecond, 1024 * kilobytes);
        }
    }

    /// <summary>Those that a process started, and they.</summary>
    private static HashSet<int> Children(int own)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Read($"/proc/{id}/stat") is { } stat)
                parents[id] = int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }

        return [.. parents.Keys.Where(IsBelow)];

        bool IsBelow(int id)
        {
            while (parents.TryGetValue(id, out var parent))
            {
                if (parent == own)
                    return true;
                id = parent;
            }

            return false;
        }
    }

    /// <summary>Null where the process has ended.</summary>
    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
