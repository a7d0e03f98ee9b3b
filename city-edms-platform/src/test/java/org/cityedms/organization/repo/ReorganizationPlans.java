package org.cityedms.organization.repo;

/** Plans as the table keeps them: all tests share it, and some read every plan there is. */
public final class ReorganizationPlans {
    public static final String RENAMING =
            """
            {"title": "Злиття", "effectiveOn": "2026-11-28", "orderNumber": "1", "orderDate": "2026-11-01",
             "steps": [{"kind": "rename-unit", "target": "1", "name": "Відділ"}]}
            """;

    private ReorganizationPlans() {}
}
