namespace PolicyAsCode.Import.Structure;

/// <summary>Gives headings their levels: by their numbers where they have any, and none skipped.</summary>
internal static class HeadingLevels
{
    public const int Deepest = 6;
    private const int Plain = -1;
    private const int Capitals = -2;

    /// <summary>Stands for the level of a heading without a number until all headings are known.</summary>
    public static int Unknown(string words) => words.Any(char.IsLetter) && !words.Any(char.IsLower) ? Capitals : Plain;

    /// <summary>The blocks with every heading at its level.</summary>
    /// <param name="blocks">The blocks; the first heading may be the title.</param>
    /// <param name="title">The heading that is the title, if any.</param>
    public static List<Block> Settle(List<Block> blocks, Heading? title)
    {
        var hasCapitals = blocks.Exists(block => block is Heading { Level: Capitals } && block != title);
        var isNumbered = blocks.Exists(block => block is Heading { Level: > 0 });
        var declaredTop = blocks.OfType<Heading>().Where(heading => heading.Level > 0 && heading != title).Select(heading => heading.Level).DefaultIfEmpty(2).Min();
        var last = 1;
        var numbered = 1;
        var settled = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                settled.Add(block);
                continue;
            }

            var level = ReferenceEquals(heading, title) ? 1 : heading.Level switch
            {
                Capitals => 2,
                Plain when isNumbered => numbered + 1,
                Plain => hasCapitals ? 3 : 2,
                // A document that starts its sections at level 1, or at 3, has them at level 2 here.
                var given => given + 2 - declaredTop,
            };
            numbered = heading.Level > 0 && !ReferenceEquals(heading, title) ? level : numbered;
            last = ReferenceEquals(heading, title) ? 1 : Math.Min(Math.Clamp(level, 2, Deepest), last + 1);
            settled.Add(heading with { Level = last });
        }

        return settled;
    }
}
