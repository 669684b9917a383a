package vn.dondoc.report.release;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Answers with a release's file, or with 304 when the sender has it already. */
final class Downloads {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    static RestResponse<byte[]> docx(ReleaseFiles files, ReleaseDocument release, @Nullable String ifNoneMatch) {
        if (matches(ifNoneMatch, files.docxEtag())) {
            return notModified(files.docxEtag());
        }
        var name = release.number() + "-" + release.symbol() + ".docx";
        return ResponseBuilder.ok(files.docx(), DOCX)
                .header("ETag", files.docxEtag())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    static RestResponse<String> json(ReleaseFiles files, @Nullable String ifNoneMatch) {
        if (matches(ifNoneMatch, files.jsonEtag())) {
            return notModified(files.jsonEtag());
        }
        return ResponseBuilder.ok(files.json()).header("ETag", files.jsonEtag()).build();
    }

    private static <T> RestResponse<T> notModified(String etag) {
        return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .header("ETag", etag)
                .build();
    }

    private static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(etag));
    }
}
