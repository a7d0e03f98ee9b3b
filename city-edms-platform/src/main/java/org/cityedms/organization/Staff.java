package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;

/** Who holds which post. */
public interface Staff {
    List<Position> positionsOf(String userName, LocalDate day);
}
