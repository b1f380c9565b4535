using System.Text;

namespace PolicyAsCode.Binding;

/// <summary>Puts letters and the accents typed after them together, and takes accents off.</summary>
/// <remarks>
/// .NET's own normalization does nothing where globalization is invariant, and throws on halves of characters elsewhere,
/// so the same text would bind differently in a compiler and in the command. This table does the same everywhere.
/// </remarks>
public static class LatinLetters
{
    // For each accent: pairs of a plain letter and the letter with it. Source: UnicodeData, canonical decompositions.
    private static readonly (char Accent, string Pairs)[] Table =
    [
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹWẀwẁYỲyỳ"),
        ('\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźGǴgǵKḰkḱMḾmḿPṔpṕWẂwẃ"),
        ('\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑ"),
        ('\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽEẼeẽYỸyỹ"),
        ('\u0304', "AĀaāEĒeēIĪiīOŌoōUŪuūYȲyȳGḠgḡ"),
        ('\u0306', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
        ('\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡTṪtṫWẆwẇXẊxẋYẎyẏ"),
        ('\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧWẄwẅXẌxẍtẗ"),
        ('\u030A', "AÅaåUŮuůwẘyẙ"),
        ('\u030B', "OŐoőUŰuű"),
        ('\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔGǦgǧKǨkǩjǰHȞhȟ"),
        ('\u0323', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọUỤuụYỴyỵ"),
        ('\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    ];

    private static readonly Dictionary<char, char> PlainLetters = Table
        .SelectMany(row => Enumerable.Range(0, row.Pairs.Length / 2).Select(i => (Plain: row.Pairs[2 * i], Marked: row.Pairs[(2 * i) + 1])))
        .ToDictionary(pair => pair.Marked, pair => pair.Plain);

    /// <summary>The letter without its accent; any other character as it is.</summary>
    public static char WithoutAccent(char letter) => letter >= 'À' && PlainLetters.TryGetValue(letter, out var plain) ? plain : letter;

    /// <summary>Puts letters and following accents together, as Unicode's form C does for Latin letters.</summary>
    public static string Compose(string text)
    {
        if (!HoldsAccent(text))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsAccent(character) && composed.Length > 0 && WithAccent(composed[composed.Length - 1], character) is { } letter)
            {
                composed[composed.Length - 1] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    private static bool HoldsAccent(string text)
    {
        foreach (var character in text)
        {
            if (IsAccent(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAccent(char character) => character is >= '\u0300' and <= '\u0328';

    private static char? WithAccent(char letter, char accent)
    {
        foreach (var (mark, pairs) in Table)
        {
            for (var i = 0; mark == accent && i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                {
                    return pairs[i + 1];
                }
            }
        }

        return null;
    }
}
