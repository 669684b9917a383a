package vn.dondoc.plan.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;

/**
 * A file to be sent out.
 *
 * @param size in bytes
 */
record EvidenceFile(UUID id, String name, String mediaType, long size) {

    /** As an attachment, with its name in ASCII and, for those who know RFC 6266, in full. */
    String disposition() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(), percent());
    }

    private String ascii() {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private String percent() {
        var encoded = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            var plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted(b & 0xff));
        }
        return encoded.toString();
    }
}
