/**
 * The beginning: decides from the arguments between the command line and the service. Everything else lives in the rooms
 * below.
 */
package dev.stowage;
