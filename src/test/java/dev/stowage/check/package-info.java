/** Plans that are true, and plans that were made false by hand in just one way. */
package dev.stowage.check;
