package dev.stowage.samples.midsize;

/** A VM where it stands today. */
public record PlacedVm(SampleVm vm, SiteHost host, Datastore datastore) {}
