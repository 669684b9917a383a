package vn.dondoc.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dondoc.plan.reading.source.Refused.Reason;

/** Unpacks an archive once into nothing, to know its size and that it holds no macros before it is read into memory. */
final class ZipGuard {

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 65_536;

    private final long limit;

    ZipGuard(long limit) {
        this.limit = limit;
    }

    void check(byte[] content) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            check(parts);
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private void check(ZipInputStream parts) throws IOException {
        long unpacked = 0;
        int count = 0;
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().endsWith("vbaProject.bin")) {
                throw new RefusalException(Reason.UNSUPPORTED_TYPE);
            }
            unpacked += size(parts, limit - unpacked);
            if (unpacked > limit || ++count > MOST_PARTS) {
                throw new RefusalException(Reason.TOO_LARGE);
            }
        }
    }

    /** Bytes in the part; stops soon after the limit. */
    private static long size(ZipInputStream parts, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = parts.read(buffer); read >= 0 && size <= most; read = parts.read(buffer)) {
            size += read;
        }
        return size;
    }
}
