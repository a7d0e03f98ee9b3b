package org.cityedms.audit;

/** Groups of the audit. */
public final class AuditGroups {
    /** Відповідальні за захист персональних даних: read who saw them. */
    public static final String DATA_PROTECTION = "GROUP_CITY_EDMS_DATA_PROTECTION";

    private AuditGroups() {}
}
