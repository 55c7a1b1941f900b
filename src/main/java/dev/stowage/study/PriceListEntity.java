package dev.stowage.study;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A version of the users' own prices. */
@Entity
@Immutable
@Table(name = "price_list")
public class PriceListEntity extends PanacheEntityBase {
    /** From 1, without gaps: two who write the same number at once cannot both succeed. */
    @Id
    public int number;

    @Column(name = "created_at", nullable = false)
    public Instant createdAt;

    public int prices;

    /** YAML as it was given. */
    @Column(nullable = false)
    public String document;

    /** 0 where there is none. */
    static int latest() {
        return find("order by number desc")
                .<PriceListEntity>page(0, 1)
                .firstResultOptional()
                .map(entity -> entity.number)
                .orElse(0);
    }

    static List<PriceListEntity> newestFirst() {
        return listAll(Sort.descending("number"));
    }

    PriceListVersion version() {
        return new PriceListVersion(number, createdAt, prices);
    }
}
