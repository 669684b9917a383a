package vn.dondoc.plan.reading.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dondoc.plan.reading.source.Refused.Reason;

/** Unpacks an archive in memory, part by part, and stops at the limit, at macros and at parts that stand twice. */
final class ZipGuard {

    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 65_536;
    /** Of XML, which is held in memory: 200 pages are 6 MB of it. */
    private static final int MOST_KEPT = 24_000_000;

    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private final ZipParts parts = new ZipParts();
    private long unpacked;
    private long kept;

    ZipGuard(long limit) {
        this.limit = limit;
    }

    /** @throws RefusalException when it is broken, too large, or holds what no document needs */
    ZipParts parts(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int count = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new RefusalException(Reason.TOO_LARGE);
                }
                take(zip, part.getName());
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE, broken);
        }
    }

    private void take(ZipInputStream zip, String name) throws IOException {
        if (name.endsWith("vbaProject.bin")) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
        var content = ZipParts.isRead(name) ? read(zip) : skip(zip);
        if (!parts.add(name, content)) {
            throw new RefusalException(Reason.UNSUPPORTED_TYPE);
        }
    }

    private byte[] read(ZipInputStream zip) throws IOException {
        var part = new ByteArrayOutputStream();
        unpack(zip, part);
        kept += part.size();
        return part.toByteArray();
    }

    private byte[] skip(ZipInputStream zip) throws IOException {
        unpack(zip, OutputStream.nullOutputStream());
        return new byte[0];
    }

    private void unpack(ZipInputStream zip, OutputStream out) throws IOException {
        long part = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            part += read;
            if (unpacked > limit || (out instanceof ByteArrayOutputStream && kept + part > MOST_KEPT)) {
                throw new RefusalException(Reason.TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
    }
}
