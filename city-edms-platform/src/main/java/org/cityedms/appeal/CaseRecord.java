package org.cityedms.appeal;

/** What is recorded of a document beside its card. */
public sealed interface CaseRecord permits Appeal, InformationRequest, DeputyAppeal {
    /** Correspondent of the card: a person by surname and initials, never more. */
    String correspondent();
}
