namespace Masthead.Tool.Sites;

/// <summary>A site that cannot be found or read: the message says why, and what to do.</summary>
internal sealed class SiteException(string message) : Exception(message);
