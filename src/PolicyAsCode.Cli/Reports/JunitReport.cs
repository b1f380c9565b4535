using System.Globalization;
using System.Text;
using System.Xml;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Json;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Cli.Reports;

/// <summary>Writes findings as JUnit XML: a suite for each file, a failure for each error and warning. A remark is a test that passes and says something; a clean file is one that says nothing.</summary>
internal static class JunitReport
{
    /// <summary>The report.</summary>
    public static string Write(Findings findings)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            var byFile = findings.All.ToLookup(finding => finding.Source.Path, StringComparer.Ordinal);
            var paths = findings.All.Select(finding => finding.Source.Path).Concat(findings.Files.Select(file => file.File.ShownPath)).Distinct(StringComparer.Ordinal);
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "PolicyAsCode");
            foreach (var path in paths.Order(StringComparer.Ordinal))
            {
                WriteSuite(xml, path, [.. byFile[path]]);
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void WriteSuite(XmlWriter xml, string path, List<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(path));
        xml.WriteAttributeString("tests", Math.Max(1, findings.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(IsFailure).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        if (findings.Count == 0)
        {
            WriteCase(xml, path, "Nothing to report");
            xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            var position = finding.Source.PositionOf(finding.Diagnostic.Span.Start);
            WriteCase(xml, path, $"{finding.Diagnostic.Id} at {position.Line}:{position.Column}");
            if (IsFailure(finding))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", finding.Diagnostic.Severity.ToWord());
                xml.WriteAttributeString("message", Clean(finding.Diagnostic.Message));
                xml.WriteString($"{Clean(path)}:{position.Line}:{position.Column}");
                xml.WriteEndElement();
            }
            else
            {
                xml.WriteElementString("system-out", Clean($"{finding.Diagnostic.Severity.ToWord()}: {finding.Diagnostic.Message}"));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // A test that fails turns a build red, which no remark is worth.
    private static bool IsFailure(Finding finding) => finding.Diagnostic.Severity >= Severity.Warning;

    private static void WriteCase(XmlWriter xml, string path, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(path));
        xml.WriteAttributeString("name", name);
    }

    // XML has no way to write control characters, even escaped.
    private static string Clean(string text) => Output.Printable.Line(text);
}
