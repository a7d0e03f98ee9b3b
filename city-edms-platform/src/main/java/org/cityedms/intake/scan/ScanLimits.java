package org.cityedms.intake.scan;

import java.time.Duration;

/**
 * What a file of unknown origin may cost.
 *
 * @param bytes larger files are not opened
 * @param pages files with more are not searched for marks
 * @param time for all pages of a file
 */
public record ScanLimits(long bytes, int pages, Duration time) {}
