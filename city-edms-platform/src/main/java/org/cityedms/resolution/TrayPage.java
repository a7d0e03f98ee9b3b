package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;

/** A page of a tray or of the board. */
public record TrayPage(List<TrayLine> lines, Optional<TrayCursor> next) {}
