using Masthead.Benchmarks.Builds;

namespace Masthead.Benchmarks.Checks;

/// <summary>A program that goes over the content, and what it is called in the table.</summary>
internal sealed record ContentProgram(string Name, Func<Command> Run)
{
    /// <summary>Whether the memory of its process is all that it takes.</summary>
    public bool IsOneProcess { get; init; } = true;

    /// <summary>Whether it is none of ours: what it cannot do is said in its row, such as to read 50,000 files where a process may open 20,000.</summary>
    public bool IsPeer { get; init; }

    /// <returns>Null of a peer that fails.</returns>
    public Command? TryRun()
    {
        try
        {
            return Run();
        }
        catch (InvalidOperationException exception) when (IsPeer)
        {
            Console.Error.WriteLine(exception.Message);
            return null;
        }
    }
}

/// <summary>A folder of content, the tool, and what else there is on this machine that reads the same files.</summary>
internal sealed class CheckedFolder : IDisposable
{
    private const string Velite = """
        import { defineConfig, s } from 'velite'
        export default defineConfig({
          root: 'content',
          collections: {
            articles: {
              name: 'Article', pattern: 'articles/**/*.md',
              schema: s.object({
                title: s.string(), standfirst: s.string(), kind: s.enum(['news', 'opinion']), section: s.string(), byline: s.array(s.string()), published: s.isodate(), updated: s.isodate(), tags: s.array(s.string()),
                editorNotes: s.array(s.object({ kind: s.string(), date: s.isodate(), text: s.string() })), sources: s.array(s.object({ name: s.string(), use: s.string() })), disclaimers: s.array(s.string()), text: s.raw(),
              }),
            },
          },
        })
        """;

    private const string ContentCollections = """
        import { defineCollection, defineConfig } from '@content-collections/core'
        import { z } from 'zod'
        const articles = defineCollection({
          name: 'articles', directory: 'content/articles', include: '**/*.md',
          schema: z.object({
            title: z.string(), standfirst: z.string(), kind: z.enum(['news', 'opinion']), section: z.string(), byline: z.array(z.string()), published: z.iso.datetime({ offset: true }), updated: z.iso.datetime({ offset: true }), tags: z.array(z.string()),
            editorNotes: z.array(z.object({ kind: z.string(), date: z.iso.date(), text: z.string() })), sources: z.array(z.object({ name: z.string(), use: z.string() })), disclaimers: z.array(z.string()), content: z.string(),
          }),
        })
        export default defineConfig({ content: [articles] })
        """;

    private readonly string root = Directory.CreateTempSubdirectory("masthead-check-").FullName;

    private readonly string tool;

    private readonly bool hasVelite;

    private readonly bool hasContentCollections;

    private readonly bool hasHugo = Command.IsThere("hugo", "version");

    public CheckedFolder()
    {
        tool = PublishedTool.In(root);
        File.WriteAllText(Path.Combine(root, "package.json"), """{ "private": true, "type": "module" }""");
        File.WriteAllText(Path.Combine(root, "velite.config.js"), Velite);
        File.WriteAllText(Path.Combine(root, "content-collections.ts"), ContentCollections);
        hasVelite = IsInstalled("velite@0.4.0");
        hasContentCollections = IsInstalled("@content-collections/core@0.15.3", "@content-collections/cli@0.1.9", "zod@4.6.7");
        AddHugo();
    }

    /// <summary>The tool first.</summary>
    public IReadOnlyList<ContentProgram> Programs() =>
    [
        new("`masthead check`", () => Command.RunProgram(tool, root, [], ["check", "content"], found: 1)),
        .. hasVelite ? [new("Velite", () => Command.RunProgram("node", root, [], [Path.Combine("node_modules", "velite", "bin", "velite.js"), "build"])) { IsPeer = true }] : Array.Empty<ContentProgram>(),
        .. hasContentCollections ? [new("content-collections", () => Command.RunProgram("node", root, [], [Path.Combine("node_modules", "@content-collections", "cli", "dist", "index.js"), "build"])) { IsPeer = true }] : Array.Empty<ContentProgram>(),
        .. hasHugo ? [new("Hugo", () => Command.RunProgram("hugo", root, [], ["--quiet", "--destination", "public"])) { IsPeer = true }] : Array.Empty<ContentProgram>(),
    ];

    public IEnumerable<string> Absent()
    {
        if (!hasVelite)
            yield return "Velite (npm)";
        if (!hasContentCollections)
            yield return "content-collections (npm)";
        if (!hasHugo)
            yield return "Hugo";
    }

    /// <summary>Puts a corpus in the place of what there was.</summary>
    public void Fill(int articles)
    {
        foreach (var made in (string[])["content", "public", ".velite", ".content-collections"])
        {
            if (Directory.Exists(Path.Combine(root, made)))
                Directory.Delete(Path.Combine(root, made), recursive: true);
        }

        PublishedTool.WriteCorpus(articles, Path.Combine(root, "content"));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private bool IsInstalled(params string[] packages)
    {
        try
        {
            Command.RunProgram("npm", root, [], ["install", .. packages, "--no-audit", "--no-fund"]);
            return true;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private void AddHugo()
    {
        Directory.CreateDirectory(Path.Combine(root, "layouts", "_default"));
        File.WriteAllText(Path.Combine(root, "hugo.toml"), "baseURL = 'https://harbour.example/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404']\n");
        File.WriteAllText(Path.Combine(root, "layouts", "_default", "single.html"), "<h1>{{ .Title }}</h1>{{ .Content }}");
        File.WriteAllText(Path.Combine(root, "layouts", "_default", "list.html"), "{{ range .Pages }}{{ .Title }}{{ end }}");
    }
}
