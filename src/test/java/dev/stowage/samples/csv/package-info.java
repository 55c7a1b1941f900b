/**
 * The two samples in Stowage's own CSV pair, {@code hosts.csv} and {@code vms.csv}: what they hold and how the pair is
 * written. Which VMs there are stands in a table beside the class (test resources); only what a VM uses is drawn.
 */
package dev.stowage.samples.csv;
