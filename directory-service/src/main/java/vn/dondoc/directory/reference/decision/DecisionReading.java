package vn.dondoc.directory.reference.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;

/** Reads the decisions on documents, newest first. */
@ApplicationScoped
public class DecisionReading {

    private final EntityManager database;

    DecisionReading(EntityManager database) {
        this.database = database;
    }

    /** By document. */
    public Map<UUID, List<DecisionView>> of(Collection<UUID> references) {
        return StoredRow.of(database.createNativeQuery("""
                        select * from legal_decision where reference_id in (:ids)
                        order by decided_at desc, id desc""", Tuple.class).setParameter("ids", references))
                .collect(groupingBy(row -> row.id("reference_id"), mapping(DecisionReading::decision, toList())));
    }

    private static DecisionView decision(StoredRow row) {
        return new DecisionView(
                row.id("id"),
                DecisionField.valueOf(row.text("field")),
                row.text("value"),
                row.text("before"),
                row.text("source"),
                row.text("note"),
                row.instant("decided_at"),
                row.text("decided_by"));
    }
}
