namespace PolicyAsCode.Tests.Linting.Mutants;

/// <summary>A clean policy with one defect put in by code.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Policy">The clean policy it was made from.</param>
/// <param name="Text">The text with the defect.</param>
/// <param name="Id">The diagnostic that must report it.</param>
/// <param name="Place">Where: the finding, or a place related to it, must meet these characters.</param>
internal sealed record Mutant(string Kind, string Policy, string Text, string Id, TextSpan Place)
{
    /// <summary>Its name in the ledger of survivors: kind, policy and the line that was changed.</summary>
    public string Name => $"{Kind}\t{Policy}\t{Text.AsSpan(0, Math.Min(Place.Start, Text.Length)).Count('\n') + 1}";
}
