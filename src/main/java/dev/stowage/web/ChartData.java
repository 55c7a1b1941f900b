package dev.stowage.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.stowage.report.StowageJson;

/** Figures that a chart is drawn from; each chart has a table with the same figures beside it. */
sealed interface ChartData permits CostChart, SearchChart {
    /** As the page's script reads them. */
    default String json() {
        try {
            return StowageJson.english().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record of plain values cannot fail to print", impossible);
        }
    }
}
