namespace Masthead.Tool.Commands;

/// <summary>What the tool ends with; docs/guide/tool.md has them for those who write scripts.</summary>
internal static class ExitCode
{
    /// <summary>Nothing stops a build.</summary>
    public const int Ok = 0;

    /// <summary>Something does; or, with <c>--check</c>, something would be changed.</summary>
    public const int Found = 1;

    /// <summary>The command could not be carried out: it is mistyped, there is no site, or a file cannot be read.</summary>
    public const int Failed = 2;

    /// <summary>Somebody ended it with Ctrl+C, as shells have it.</summary>
    public const int Interrupted = 130;
}
