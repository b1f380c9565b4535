using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Reading.Words;

/// <summary>A word of the language, or a mark, wherever it stands. The same letters nearly always share one object; see <see cref="KnownWords"/>.</summary>
internal sealed class Word : IEquatable<Word>
{
    private readonly int _hash;

    private Word(string lower, bool isMark)
    {
        (Lower, IsMark, _hash) = (lower, isMark, KnownWords.HashOf(lower.AsSpan()));
        WithoutGenitive = lower.EndsWith("'s", StringComparison.Ordinal) ? KnownWords.Find(lower.AsSpan(0, lower.Length - 2)) : this;
    }

    /// <summary>Its characters in lower case, with straight quotes and short dashes.</summary>
    public string Lower { get; }

    /// <summary>Whether it is a punctuation mark.</summary>
    public bool IsMark { get; }

    /// <summary>"school" of "school's"; any other word itself.</summary>
    public Word WithoutGenitive { get; }

    /// <summary>The classes it belongs to.</summary>
    public WordClass Classes { get; private init; }

    /// <summary>Whether as a noun it could have duties.</summary>
    public Animacy Animacy { get; private init; }

    /// <summary>The next word of its chain in <see cref="KnownWords"/>.</summary>
    public Word? Next { get; private init; }

    /// <summary>The mark of one character.</summary>
    public static Word Mark(string mark) => new(mark, isMark: true);

    /// <summary>A word with its classes looked up, in front of the others with its hash.</summary>
    public static Word Of(string lower, Word? next) => new(lower, isMark: false) { Next = next, Classes = ClassesOf(lower), Animacy = Nouns.AnimacyOf(lower) };

    /// <inheritdoc/>
    public bool Equals(Word? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Lower, other.Lower, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Word);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static WordClass ClassesOf(string word)
    {
        return In(FunctionWords.Determiners, WordClass.Determiner)
            | In(FunctionWords.Possessives, WordClass.Possessive)
            | In(FunctionWords.Pronouns, WordClass.Pronoun)
            | In(FunctionWords.Prepositions, WordClass.Preposition)
            | In(FunctionWords.ConditionOpeners, WordClass.ConditionOpener)
            | In(FunctionWords.Relatives, WordClass.Relative)
            | In(FunctionWords.Coordinators, WordClass.Coordinator)
            | In(FunctionWords.Connectives, WordClass.Connective)
            | If(FunctionWords.IsAdverb(word), WordClass.Adverb)
            | In(FunctionWords.BeForms, WordClass.BeForm)
            | In(Nouns.Animate, WordClass.Animate)
            | In(Nouns.Publisher, WordClass.Publisher)
            | In(Nouns.Partitives, WordClass.Partitive)
            | If(Nouns.IsThing(word), WordClass.Thing)
            | If(Verbs.IsBase(word), WordClass.Verb)
            | If(Verbs.IsPlainBase(word), WordClass.PlainVerb)
            | If(Verbs.IsThirdPerson(word), WordClass.ThirdPerson)
            | If(Verbs.IsParticiple(word), WordClass.Participle)
            | In(Verbs.Stative, WordClass.Stative)
            | In(Verbs.StativeParticiples, WordClass.StativeParticiple)
            | In(OpeningWords.Modals, WordClass.OpensModal)
            | In(OpeningWords.Limits, WordClass.OpensLimit)
            | In(OpeningWords.Deadlines, WordClass.OpensDeadline)
            | In(Negations.All, WordClass.Negation);

        WordClass In(WordGroup words, WordClass named) => If(words.Contains(word), named);
        static WordClass If(bool isSo, WordClass named) => isSo ? named : WordClass.None;
    }
}
