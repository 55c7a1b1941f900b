package dev.stowage.study;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that a reader made of an upload, findings included. */
@Entity
@Table(name = "inventory_document")
public class InventoryDocumentEntity extends PanacheEntityBase {
    /** The inventory's id. */
    @Id
    public UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    public String reading;
}
