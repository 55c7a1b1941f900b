/** The pages, opened and filled in as a browser without scripts does it. */
package dev.stowage.web;
