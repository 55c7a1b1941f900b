package dev.stowage.catalog;

/** Which hosts must be licensed for a product that runs on some of them. */
public enum LicenceReach {
    /** Those on which it runs. */
    HOST,
    /** All hosts of a platform on one of which it runs. */
    PLATFORM,
    /**
     * By contract those on which it runs; by Oracle's partitioning policy, which is a policy and no contract, all to
     * which a VM may move (Oracle Partitioning Policy; Redress Compliance, 2025).
     */
    ORACLE
}
