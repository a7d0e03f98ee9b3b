package org.cityedms.audit;

/** Writes down that the person at work sees personal data, in the transaction that reads it. */
public interface PersonalDataViews {
    int MAXIMUM_PURPOSE = 200;

    /**
     * Records a view.
     *
     * @param purpose what for, in the viewer's words; may be empty
     */
    void record(ViewSubject subject, ViewedData data, String purpose);
}
