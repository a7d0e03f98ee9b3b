package org.cityedms.registration;

/** By what lines are put in order (порядок записів). */
public enum EntrySort implements Coded {
    /** За часом запису. */
    REGISTERED("registered"),
    /** За датою реєстрації. */
    DAY("day"),
    /** За порядковим номером. */
    ORDINAL("ordinal"),
    /** За коротким змістом, за українською абеткою, as all texts that follow. */
    SUMMARY("summary"),
    /** За кореспондентом. */
    CORRESPONDENT("correspondent"),
    /** За видом документа. */
    KIND("documentKind"),
    /** За реєстратором. */
    REGISTRAR("registrar"),
    /** За індексом документа в автора. */
    CORRESPONDENT_NUMBER("correspondentNumber"),
    /** За датою документа в автора. */
    CORRESPONDENT_DATE("correspondentDate"),
    /** За станом; within a state as lines came. */
    STATE("state");

    private final String code;

    EntrySort(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
