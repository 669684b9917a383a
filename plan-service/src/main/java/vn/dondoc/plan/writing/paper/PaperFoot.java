package vn.dondoc.plan.writing.paper;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.document.OfficialDocument.Signer;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Recipients and signer of a plan. */
record PaperFoot(List<String> recipients, Signer signer) {

    static PaperFoot of(WrittenPlan written) {
        var signature = written.signature();
        var recipients = written.recipients().stream().map(PaperFoot::open).toList();
        return new PaperFoot(recipients, new Signer(signature.authorityLines(), signature.position(), null));
    }

    /** As far as a document's last lines tell: dashes are recipients, capitals who signs, what follows is a name. */
    static PaperFoot of(List<Paragraph> foot) {
        List<String> recipients = new ArrayList<>();
        List<String> offices = new ArrayList<>();
        String name = null;
        for (var paragraph : foot) {
            if (paragraph.isDash()) {
                recipients.add(open(paragraph.body().text()));
            } else if (Letters.isAllCapitals(paragraph.text())) {
                offices.add(paragraph.text());
            } else if (!offices.isEmpty()) {
                name = paragraph.text();
            }
        }
        var position = offices.isEmpty() ? "" : offices.removeLast();
        return new PaperFoot(List.copyOf(recipients), new Signer(offices, position, name));
    }

    /** The layout sets the signs between the lines. */
    private static String open(String line) {
        return line.strip().replaceFirst("[\\s.;]+$", "");
    }
}
