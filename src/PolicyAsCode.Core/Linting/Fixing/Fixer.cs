using PolicyAsCode.Binding;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Fixing;

/// <summary>Makes the changes that <c>policy fix</c> makes. Each is proved: the text is bound again, and its rules must be the same.</summary>
public static class Fixer
{
    /// <summary>
    /// Writes down the id of every rule and list that has a provisional one, and a key for every exception and condition without one.
    /// An id or key that is there stays as it is. Rules in which an error lies are left alone until it is repaired.
    /// </summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <param name="library">The library it was bound with.</param>
    /// <returns>The new text. Fixed once more it stays the same.</returns>
    /// <example><c>- post images of pupils</c> becomes <c>- post images of pupils {#post-images-pupils}</c>.</example>
    public static FixResult AssignIds(BoundPolicy policy, Library library)
    {
        var source = policy.Tree.Source;
        return Prove(policy, library, MissingNames.In(policy).ConvertAll(group => group.ToEdit(source)));
    }

    /// <summary>Makes the edits that leave every rule as it is but for names and keys that were missing, and refuses the others.</summary>
    /// <param name="policy">The policy as it was bound.</param>
    /// <param name="library">The library it was bound with.</param>
    /// <param name="edits">The edits, no two at one place.</param>
    public static FixResult Prove(BoundPolicy policy, Library library, IReadOnlyList<TextEdit> edits)
    {
        var source = policy.Tree.Source;
        if (edits.Count == 0)
        {
            return new FixResult(source, default, default);
        }

        var (made, refused) = new FixProof(policy, library).Sort([.. edits]);
        var diagnostics = refused.Select(edit => FixRefused.Descriptor.At(
            edit.Span,
            $"Writing {Quote.Of(edit.NewText.Trim())} here would change what a rule says, so it was not done. Change the text by hand."));
        return new FixResult(TextEdit.Apply(source, made), made.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}
