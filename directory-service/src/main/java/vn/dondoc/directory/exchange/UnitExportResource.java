package vn.dondoc.directory.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.exchange.table.CsvWriter;
import vn.dondoc.directory.exchange.table.TableWriter;
import vn.dondoc.directory.exchange.table.XlsxWriter;

@Path("/api/directory/v1")
@Tag(name = "Unit lists")
class UnitExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final UnitExports exports;

    UnitExportResource(UnitExports exports) {
        this.exports = exports;
    }

    /** Opens what the units are written with. */
    private interface Opening {
        TableWriter open(OutputStream out) throws java.io.IOException;
    }

    /** All units of a day with the columns of the import; UTF-8 with a byte order mark. */
    @GET
    @Path("/units/export.csv")
    @Produces(CSV)
    @RolesAllowed("**")
    public RestResponse<StreamingOutput> csv(@RestQuery @Nullable LocalDate asOf) {
        return download(asOf, CsvWriter::new, CSV, "csv");
    }

    /** All units of a day with the columns of the import, text cells only. */
    @GET
    @Path("/units/export.xlsx")
    @Produces(XLSX)
    @RolesAllowed("**")
    public RestResponse<StreamingOutput> xlsx(@RestQuery @Nullable LocalDate asOf) {
        return download(asOf, out -> new XlsxWriter(out, "Đơn vị"), XLSX, "xlsx");
    }

    private RestResponse<StreamingOutput> download(
            @Nullable LocalDate asOf, Opening opening, String type, String extension) {
        var day = exports.day(asOf);
        StreamingOutput body = out -> {
            try (var table = opening.open(out)) {
                exports.write(day, table);
            }
        };
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"don-vi-%s.%s\"".formatted(day, extension))
                .build();
    }
}
