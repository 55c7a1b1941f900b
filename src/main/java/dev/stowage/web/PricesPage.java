package dev.stowage.web;

import dev.stowage.catalog.PriceFile;
import dev.stowage.quantity.Text;
import dev.stowage.study.PriceList;
import dev.stowage.study.PriceListVersion;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The own prices.
 *
 * @param list in force
 * @param lines each of its prices
 * @param choices what a price can be entered for
 * @param unpriced what has no price at all
 * @param answer what became of what was sent
 */
record PricesPage(
        Page page,
        PriceList list,
        List<PriceLine> lines,
        List<PriceChoices> choices,
        List<PriceChoices.Choice> unpriced,
        PriceForm form,
        ListPart<PriceListVersion> versions,
        Answer answer)
        implements TemplateInstance {

    /**
     * @param refusal why nothing was done; empty where something was, or nothing was asked for
     * @param faults of uploaded files
     * @param taken uploaded files that were taken in
     */
    public record Answer(Optional<Text> refusal, List<PriceFile.Fault> faults, List<PriceFile> taken) {
        static final Answer NONE = new Answer(Optional.empty(), List.of(), List.of());

        static Answer refused(Text refusal) {
            return new Answer(Optional.of(refusal), List.of(), List.of());
        }
    }
}
