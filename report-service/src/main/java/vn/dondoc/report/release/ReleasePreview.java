package vn.dondoc.report.release;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.release.ReleaseDocument.ReleaseFigure;
import vn.dondoc.report.release.ReleaseDocument.ReleaseSection;
import vn.dondoc.report.unitcopy.UnitRef;

/**
 * An office report as it would be issued today, in the fields of {@link ReleaseDocument}; number, place, signer and
 * fingerprint come with the issue.
 *
 * @param issuedOn today
 * @param subject the title line unless the clerk writes another
 * @param recipients the lines of "Nơi nhận" unless the clerk writes others
 */
public record ReleasePreview(
        UUID reportId,
        UUID roundId,
        String symbol,
        String documentType,
        String typeName,
        String subject,
        LocalDate issuedOn,
        UnitRef agency,
        UnitRef recipient,
        int year,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        List<String> basis,
        List<ReleaseSection> sections,
        List<ReleaseFigure> figures,
        List<String> recipients) {}
