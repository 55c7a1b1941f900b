/** The REST door, knocked at over HTTP. */
package dev.stowage.api;
