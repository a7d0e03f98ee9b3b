package org.cityedms.registration;

import java.util.function.Predicate;

/** Which documents somebody may open, for lists that tell of many. */
public interface OpenDocuments {
    /**
     * For the person at work. Answers are kept while documents stand near each other, so take a new
     * one for each list.
     */
    Predicate<DocumentId> atWork();
}
