/** The search, judged by properties: what it may never do, and what it must always reach. */
package dev.stowage.placement.solver;
