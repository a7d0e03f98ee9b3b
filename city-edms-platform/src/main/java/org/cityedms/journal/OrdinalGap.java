package org.cityedms.journal;

/** Ordinals that no line has (пропуск у нумерації), both ends included. */
public record OrdinalGap(long from, long until) {}
