package vn.dondoc.plan.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an official document, found by what they say and not by where they stand; a block that is missing is empty.
 *
 * @param head what stands above the type: agencies, number, place and date
 * @param type the type in capitals, "KẾ HOẠCH"
 * @param subject the title under the type
 * @param basis from "Thực hiện …" to the first part
 * @param parts the parts, in the order of the document, and appendices
 * @param closing "Trên đây là …./."
 * @param foot recipients and signature
 */
public record Landmarks(
        List<Paragraph> head,
        @Nullable Paragraph type,
        List<Paragraph> subject,
        List<Paragraph> basis,
        List<Part> parts,
        List<Paragraph> closing,
        List<Paragraph> foot) {

    public Landmarks {
        head = List.copyOf(head);
        subject = List.copyOf(subject);
        basis = List.copyOf(basis);
        parts = List.copyOf(parts);
        closing = List.copyOf(closing);
        foot = List.copyOf(foot);
    }

    public List<Part> parts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
