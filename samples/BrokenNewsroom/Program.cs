// Build it, and read what the compiler says of content/: dotnet build samples/BrokenNewsroom
Console.WriteLine($"{BrokenNewsroom.Content.Articles.All.Count} articles, and nobody to answer for them.");
