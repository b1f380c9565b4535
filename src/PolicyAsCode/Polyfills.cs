#if NETSTANDARD2_0
#pragma warning disable // The compiler asks for this type by name; .NET Standard 2.0 lacks it.
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;
}
#pragma warning restore
#endif
