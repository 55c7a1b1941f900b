/** Whole scenarios on small made-up estates. */
package dev.stowage.scenario;
