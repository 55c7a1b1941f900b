/** The packaged program, started as its user starts it: command line, service, browser. */
package dev.stowage.packaged;
