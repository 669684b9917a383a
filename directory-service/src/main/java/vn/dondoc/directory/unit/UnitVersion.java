package vn.dondoc.directory.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What a unit was called and where it stood during some days. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields.
class UnitVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String name;
    private String shortName;
    private @Nullable String symbol;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private @Nullable UUID parentId;

    @Column(name = "valid")
    @ColumnTransformer(read = "valid::text", write = "?::daterange")
    private String valid;

    @SuppressWarnings("NullAway.Init")
    protected UnitVersion() {}

    UnitVersion(Unit unit, Founding founding) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unit = unit;
        this.name = founding.name();
        this.shortName = founding.shortName();
        this.symbol = founding.symbol();
        this.type = founding.type();
        this.parentId = founding.parentId();
        this.valid = "[%s,)".formatted(founding.from());
    }
}
