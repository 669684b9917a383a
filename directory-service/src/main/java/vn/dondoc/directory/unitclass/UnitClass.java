package vn.dondoc.directory.unitclass;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class UnitClass {

    @Id
    private UUID id;

    private String code;
    private String name;

    @ElementCollection
    @CollectionTable(name = "unit_class_alias", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "spelling")
    private Set<String> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected UnitClass() {}

    UnitClass(String code, String name, List<String> aliases) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code;
        this.name = name;
        this.aliases.addAll(aliases);
    }

    UUID id() {
        return id;
    }

    UnitClassResponse response(List<ClassMember> members) {
        return new UnitClassResponse(id, code, name, members);
    }
}
