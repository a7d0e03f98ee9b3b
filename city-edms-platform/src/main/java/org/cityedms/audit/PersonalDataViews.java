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

    /**
     * Records a view unless the same person had the same one a moment ago: programs read a file in
     * pieces, and again for each page.
     */
    void recordAgain(ViewSubject subject, ViewedData data);
}
