package vn.dondoc.report.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.report.Aggregation;
import vn.dondoc.report.report.ReportContent.FigureSource;
import vn.dondoc.report.report.ReportContent.ParagraphSource;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * An issued report as its recipient pulls it; written once and kept word for word.
 *
 * @param number as printed, with its leading zero
 * @param documentType the abbreviation of Decree 30/2020, {@code BC}
 * @param sha256 of the Word file, hex
 */
public record ReleaseDocument(
        UUID id,
        UUID reportId,
        UUID roundId,
        String number,
        String symbol,
        String documentType,
        String typeName,
        String subject,
        LocalDate issuedOn,
        String place,
        UnitRef agency,
        UnitRef recipient,
        ReleaseSigner signer,
        int year,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        List<String> basis,
        List<ReleaseSection> sections,
        List<ReleaseFigure> figures,
        List<String> recipients,
        String sha256,
        Instant issuedAt) {

    public record ReleaseSigner(List<String> authority, String position) {}

    public record ReleaseSection(
            String code, String number, int level, String heading, List<ReleaseParagraph> paragraphs) {}

    public record ReleaseParagraph(UUID id, String text, List<ParagraphSource> sources) {}

    public record ReleaseFigure(
            String code,
            String label,
            String unitOfMeasure,
            Aggregation aggregation,
            @Nullable BigDecimal value,
            List<FigureSource> sources) {}
}
