using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>What the tasks of one build hand to each other, as far as one process of it goes.</summary>
internal static class BuildObjects
{
    /// <summary>The object that a task of the build has put there; a new one where none has.</summary>
    /// <param name="key">Equal for all who are meant to have the same.</param>
    public static T Of<T>(IBuildEngine engine, object key)
        where T : class, new()
    {
        if (engine is not IBuildEngine4 build)
            return new T();
        if (build.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is T known)
            return known;

        var made = new T();
        build.RegisterTaskObject(key, made, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: true);
        return made;
    }
}
