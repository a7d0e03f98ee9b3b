package org.cityedms.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of views, newest first.
 *
 * @param next where the next page goes on, nothing on the last one
 */
public record ViewPage(List<PersonalDataView> views, Optional<Long> next) {
    public ViewPage {
        views = List.copyOf(views);
    }
}
