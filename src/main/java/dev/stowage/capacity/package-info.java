/**
 * What a host gives under a hypervisor: hardware less overhead, overcommit, headroom and the edition's limits. Type 1
 * against Type 2 changes what is calculated here, and prices, and nothing else. Knows no workload and no money. May
 * know {@code catalog}, {@code inventory} and {@code quantity}.
 */
package dev.stowage.capacity;
