namespace Masthead.Generators.Generation.Emit.Files;

/// <summary>A file of generated C#, compared by its text: where an edit leads to the same text, the compiler is handed nothing new.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
