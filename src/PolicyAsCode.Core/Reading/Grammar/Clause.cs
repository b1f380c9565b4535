using PolicyAsCode.Model;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A norm as the grammar found it, in tokens of its sentence.</summary>
/// <param name="Modal">The modal expression; nothing for an imperative.</param>
/// <param name="Subject">Who.</param>
/// <param name="Force">Its direction, strength and words.</param>
/// <param name="Audience">On whom it falls.</param>
/// <param name="From">The first token of its clause.</param>
/// <param name="Verb">The token of its verb; equal to <paramref name="To"/> where the clause ends in the modal.</param>
/// <param name="To">The index after its last token.</param>
/// <param name="Because">Why it was read so, for <c>--explain</c>.</param>
internal sealed record Clause(Modal? Modal, Subject Subject, Force Force, Audience Audience, int From, int Verb, int To, string Because);
