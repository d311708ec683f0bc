namespace Casework.Api.Hosting;

/// <summary>There is no database to work with. The message tells the operator what to do; a stack trace would add nothing.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
