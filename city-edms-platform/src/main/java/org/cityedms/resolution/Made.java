package org.cityedms.resolution;

/**
 * What a request made.
 *
 * @param repeated whether an earlier request with the same key had made it
 */
public record Made<T>(T value, boolean repeated) {}
