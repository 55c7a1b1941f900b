/**
 * The command line: the same calls as the pages, printed. Needs neither the service nor its database. No arithmetic. May
 * know {@code check}, {@code study}, {@code report}, {@code scenario}, {@code placement}, {@code inventory}, {@code catalog} and
 * {@code quantity}.
 */
package dev.stowage.cli;
