namespace Casework.Api.Hosting;

/// <summary>A lock between processes: an open file that no other process may open. The system lets go of it when its holder dies.</summary>
public static class FileLock
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    const int Tries = 6000;

    /// <summary>Waits for the lock, five minutes at most, then throws <see cref="DatabaseUnavailableException"/>. Dispose to let go.</summary>
    public static async Task<FileStream> TakeAsync(string path, CancellationToken cancellation)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            if (TryTake(path) is { } taken) return taken;
            await Task.Delay(Pause, cancellation);
        }
        throw new DatabaseUnavailableException($"Another process has been holding {path} for minutes.");
    }

    /// <summary>The lock, with this process's id written in the file for whoever looks; null when someone else holds it.</summary>
    public static FileStream? TryTake(string path)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse) when (inUse.GetType() == typeof(IOException) && File.Exists(path))
        {
            return null;
        }
        file.SetLength(0);
        file.Write([.. $"{Environment.ProcessId}\n".Select(c => (byte)c)]);
        file.Flush();
        return file;
    }
}
