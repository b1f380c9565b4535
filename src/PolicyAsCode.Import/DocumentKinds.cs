namespace PolicyAsCode.Import;

/// <summary>What a file is.</summary>
public enum DocumentKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Word, since 2007.</summary>
    Word,

    /// <summary>Word before 2007.</summary>
    OldWord,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A picture, such as a scan.</summary>
    Picture,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Rich text.</summary>
    RichText,

    /// <summary>A document of LibreOffice.</summary>
    OpenDocument,

    /// <summary>Something else that is no text.</summary>
    Other,
}

/// <summary>Tells what a file is by its first bytes, and what to do with one that cannot be imported.</summary>
public static class DocumentKinds
{
    /// <summary>What a file is. Its bytes decide; the name only tells Markdown from text.</summary>
    public static DocumentKind Of(string name, ReadOnlySpan<byte> bytes)
    {
        var ending = name.LastIndexOf('.') is >= 0 and var dot ? name[dot..].ToLowerInvariant() : "";
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return ending is ".odt" or ".ott" ? DocumentKind.OpenDocument : ending is ".xlsx" or ".pptx" or ".zip" or ".epub" or ".pages" ? DocumentKind.Other : DocumentKind.Word;
        }

        return bytes switch
        {
            [0xD0, 0xCF, 0x11, 0xE0, ..] => DocumentKind.OldWord,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => DocumentKind.Pdf,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => DocumentKind.Picture,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => DocumentKind.RichText,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => DocumentKind.Text,
            _ when bytes.Contains((byte)0) => DocumentKind.Other,
            _ => ending switch
            {
                ".md" or ".markdown" => DocumentKind.Markdown,
                ".html" or ".htm" => DocumentKind.Html,
                ".docx" or ".docm" or ".dotx" or ".dotm" => DocumentKind.Word,
                ".doc" or ".dot" => DocumentKind.OldWord,
                ".pdf" => DocumentKind.Pdf,
                _ => DocumentKind.Text,
            },
        };
    }

    /// <summary>Why a file of a kind cannot be imported, and what to do.</summary>
    public static string WhatToDo(DocumentKind kind) => kind switch
    {
        DocumentKind.OldWord => "It is a Word document in the form used before 2007, which loses lists and numbers when read. Open it in Word or LibreOffice, save it as .docx, and import that.",
        DocumentKind.Pdf => "It is a PDF, which knows no paragraphs or bullets, so rules could be lost or turned around. Import the Word document it was made from. If there is none, copy its words into a text file and import that.",
        DocumentKind.Picture => "It is a picture or a scan: there are no words in it, only their look. Import the document it was printed from, or have it read by a program for scans and check every line of what that gives.",
        DocumentKind.Html => "It is a web page. Open it in a browser, copy the text of the policy into a text file, and import that.",
        DocumentKind.RichText => "It is rich text (.rtf). Open it in Word or LibreOffice, save it as .docx, and import that.",
        DocumentKind.OpenDocument => "It is a LibreOffice document. Open it there, save it as .docx, and import that.",
        _ => "It is no text, Markdown or Word document. Save the policy as .docx or as plain text, and import that.",
    };
}
