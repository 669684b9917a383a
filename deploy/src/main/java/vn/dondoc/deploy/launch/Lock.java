package vn.dondoc.deploy.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.deploy.process.LaunchFailure;

/** One launcher per data folder. The system lets go of the lock when the launcher ends, however it ends. */
final class Lock {

    /** Keeps the channels from being collected, which would let go of the lock. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private Lock() {}

    /** @throws LaunchFailure when another launcher has it */
    static void take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new LaunchFailure("Đôn Đốc is already running from " + file.getParent()
                        + ": stop that one first, or start another with --data DIR --port N.");
            }
            HELD.add(channel);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock " + file + ": " + e.getMessage());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
