namespace PolicyAsCode.Generators.Tests;

/// <summary>Two small policies and a library.</summary>
internal static class Examples
{
    public const string LibraryPath = "policy/library.yml";
    public const string UniformPath = "policy/uniform/policy.md";
    public const string SocialMediaPath = "policy/social-media/policy.md";

    public const string Uniform =
        """
        ---
        title: Uniform policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [pupils] }
        ---
        # Uniform policy

        ## Jewellery {#jewellery}

        Pupils must not wear:

        - earrings, unless they are small studs {#earrings unless=small-studs}
        - rings {#rings}

        ## Lost property

        Staff must return named clothing to its owner. {#return-clothing}

        """;

    public const string SocialMedia =
        """
        ---
        title: Social media policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [staff, school] }
        ---
        # Social media policy

        ## What we do not post {#never-posted}

        The school will not post:

        - names or photos of individuals {#names-or-photos}
        - political statements {#political-statements}

        """;

    public const string Library =
        """
        name: Example Federation
        schools:
          - { id: hill, name: Hill School }
        audiences:
          - { id: staff, name: Staff }
          - { id: pupils, name: Pupils }
        """;

    public static string UniformWithMoreProse { get; } =
        Uniform.Replace("# Uniform policy\n", "# Uniform policy\n\nWe like our uniform, and this page says why it is as it is.\n", StringComparison.Ordinal);

    public static string UniformWithAnotherRule { get; } =
        Uniform.Replace("- rings {#rings}\n", "- rings {#rings}\n- necklaces {#necklaces}\n", StringComparison.Ordinal);

    public static string UniformWithoutRings { get; } = Uniform
        .Replace("- rings {#rings}\n", "", StringComparison.Ordinal)
        .Replace("review: yearly\n", "review: yearly\nretired:\n  rings: Rings are jewellery like any other.\n", StringComparison.Ordinal);

    /// <summary>The last item of the jewellery list has a sentence glued to it, in line 16.</summary>
    public static string UniformWithGluedText { get; } =
        Uniform.Replace("- rings {#rings}\n", "- rings {#rings}\nStaff must keep what they take from pupils in a safe.\n", StringComparison.Ordinal);

    public static string LibraryWithParents { get; } =
        Library.Replace("  - { id: pupils, name: Pupils }", "  - { id: pupils, name: Pupils }\n  - { id: parents, name: Parents }", StringComparison.Ordinal);
}
