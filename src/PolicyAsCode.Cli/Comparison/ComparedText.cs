using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Comparison;

/// <summary>A policy on one side of a comparison.</summary>
/// <param name="Source">Its text.</param>
/// <param name="PolicyId">Its id.</param>
/// <param name="Library">The library beside or above it; <see cref="Library.None"/> where there is none.</param>
internal sealed record ComparedText(SourceText Source, string PolicyId, Library Library)
{
    /// <summary>Takes a text that must be one we can read.</summary>
    /// <exception cref="Refusal">It is not.</exception>
    public static ComparedText Of(TextFile text, string policyId, Library library) => text.Problem is { } problem
        ? throw new Refusal($"{text.Source.Path}: {problem.Message}")
        : new ComparedText(text.Source, policyId, library);

    /// <summary>How it was read when governors agreed it; nothing for a text that is read now.</summary>
    public PolicyDocument? AsAgreed { get; init; }

    /// <summary>The policy as it is read, with another library where it has none: a copy in some folder means the same people.</summary>
    public PolicyDocument Read(Library otherwise) => AsAgreed ?? Binder.Bind(Source, PolicyId, Library == Library.None ? otherwise : Library).Document;
}

/// <summary>One side of a comparison: a policy, or all policies of a folder.</summary>
/// <param name="Shown">How the user named it.</param>
/// <param name="Texts">Its policies.</param>
/// <param name="IsFolder">Whether it is a folder, whose policies pair by their ids.</param>
internal sealed record ComparedSide(string Shown, IReadOnlyList<ComparedText> Texts, bool IsFolder)
{
    /// <summary>The version that governors agreed which it is; nothing for any other text.</summary>
    public PolicyVersion? Version { get; init; }

    /// <summary>The library of its policies: those of one folder share theirs.</summary>
    public Library Library => Texts.Select(static text => text.Library).FirstOrDefault(Library.None);

    /// <summary>Its policies as they are read.</summary>
    public List<PolicyDocument> Read(Library otherwise) => [.. Texts.AsParallel().AsOrdered().Select(text => text.Read(otherwise))];
}
