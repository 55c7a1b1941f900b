package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;

/** The arithmetic of one rule: takes its fields, writes its results and how they came about. */
@FunctionalInterface
interface Rule {
    void work(RuleTerms terms, Given given, RuleAnswer.Sheet sheet);
}
