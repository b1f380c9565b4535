namespace PolicyAsCode.Browser;

/// <summary>How a browser is set for a look.</summary>
internal static class Screen
{
    public static BrowserNewContextOptions Wide => new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 844 }, DeviceScaleFactor = 2 };

    public static BrowserNewContextOptions Narrow => new() { ViewportSize = new() { Width = 320, Height = 640 } };

    public static BrowserNewContextOptions Picture => new() { ViewportSize = new() { Width = 1000, Height = 1100 } };

    public static BrowserNewContextOptions WithoutScripts => new() { ViewportSize = new() { Width = 1280, Height = 900 }, JavaScriptEnabled = false };

    public static BrowserNewContextOptions Dark => new() { ViewportSize = new() { Width = 1280, Height = 900 }, ColorScheme = ColorScheme.Dark };
}
