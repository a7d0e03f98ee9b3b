package org.cityedms.audit;

import java.util.function.Consumer;

/** Reads who saw personal data, for those who answer for its protection. */
public interface PersonalDataViewReader {
    boolean mayRead();

    ViewPage page(ViewQuery query);

    /** All views of a query one by one, however many; {@code limit} is only how many at a time. */
    void each(ViewQuery query, Consumer<PersonalDataView> reader);
}
