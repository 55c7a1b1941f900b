/**
 * One what-if and its runner, and results side by side with the baseline: here Type 1 meets Type 2. The conductor: it
 * builds a placement problem from inventory, catalog and choices, and leaves the work to the rooms below. Knows no
 * database, no file format and no page.
 */
package dev.stowage.scenario;
