// Rules that say nothing where another one does: a site without authors, and one whose references are all known.
Console.WriteLine($"{Second.Content.Articles.All.Count} article.");
