namespace Masthead;

/// <summary>What of an article a reader is owed beside its text.</summary>
[Flags]
public enum ArticleElements
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary><c>Article.Byline</c>.</summary>
    Byline = 1,

    /// <summary><c>Article.Disclaimers</c>.</summary>
    Disclaimers = 2,

    /// <summary><c>Article.EditorNotes</c>.</summary>
    EditorNotes = 4,

    /// <summary>What <c>Article.NoticesAt</c> gives for every position: disclaimers and editors' notes.</summary>
    Notices = Disclaimers | EditorNotes,

    /// <summary>All of it.</summary>
    All = Byline | Notices,
}
