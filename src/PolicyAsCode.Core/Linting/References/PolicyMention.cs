namespace PolicyAsCode.Linting.References;

/// <summary>Another policy that a text names.</summary>
/// <param name="PolicyId">Which one.</param>
/// <param name="In">The text that names it.</param>
/// <param name="Name">Its name in the author's words, without "policy".</param>
/// <param name="Span">Where the name stands.</param>
internal sealed record PolicyMention(string PolicyId, TextPlace In, string Name, TextSpan Span);
