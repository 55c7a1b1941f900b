/** Placing, bounding, drilling and explaining, on estates small enough to think through. */
package dev.stowage.placement;
