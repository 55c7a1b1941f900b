package dev.stowage.study;

import dev.stowage.scenario.ScenarioResult;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What solving brought. Finished plans do not change, so each is read from the database once. */
@ApplicationScoped
class PlanResults {
    /**
     * @throws RefusedException where the plan is not finished
     */
    @Transactional
    @CacheResult(cacheName = "plans")
    ScenarioResult of(@CacheKey UUID planId) {
        PlanDocumentEntity document = PlanDocumentEntity.findById(planId);
        if (document == null) {
            throw RefusedException.notFound("plan", planId);
        }
        return Documents.result(document.result);
    }
}
