package vn.dondoc.directory.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class Unit {

    @Id
    private UUID id;

    private String code;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST)
    private List<UnitVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "spelling")
    private Set<String> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    static Unit found(Founding founding) {
        var unit = new Unit();
        unit.id = UuidCreator.getTimeOrderedEpoch();
        unit.code = founding.code();
        unit.aliases.addAll(founding.aliases());
        unit.versions.add(new UnitVersion(unit, founding));
        return unit;
    }

    UUID id() {
        return id;
    }
}
