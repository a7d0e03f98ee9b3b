package org.cityedms.benchmarks.control;

import java.util.List;

/**
 * A table in which the execution of a letter leaves rows.
 *
 * @param condition which of them are of one letter
 * @param kept whether they stay; otherwise the product forgets them after a month
 */
record ModelTable(String name, String condition, boolean kept) {
    private static final String OF_TASKS = "proc_inst_id_ IN (:processes) OR task_id_ IN (:tasks)";
    private static final String OF_PROCESSES = "proc_inst_id_ IN (:processes)";
    private static final String OF_DOCUMENT = "node_id = :document";

    /** All of them. */
    static final List<ModelTable> ALL =
            List.of(
                    kept("ce_review", OF_DOCUMENT),
                    kept("ce_resolution", OF_DOCUMENT),
                    kept("ce_task", OF_DOCUMENT),
                    kept(
                            "ce_task_request",
                            "task_id IN (SELECT id FROM ce_task WHERE node_id = :document)"),
                    kept("ce_execution_act", OF_DOCUMENT),
                    kept("ce_execution_access", OF_DOCUMENT),
                    new ModelTable("ce_execution_request", "request_key LIKE :keys", false),
                    new ModelTable("ce_registration_request", "request_key LIKE :keys", false),
                    kept("alf_node", "uuid IN (:nodes)"),
                    kept(
                            "alf_child_assoc",
                            "child_id IN (SELECT id FROM alf_node WHERE uuid IN (:nodes))"),
                    kept("embedded_permission", "node IN (:references)"),
                    kept(
                            "act_ge_bytearray",
                            """
                            id_ IN (SELECT bytearray_id_ FROM act_hi_varinst WHERE proc_inst_id_ IN (:processes)
                                     UNION SELECT bytearray_id_ FROM act_hi_detail WHERE proc_inst_id_ IN (:processes)
                                     UNION SELECT bytearray_id_ FROM act_ru_variable WHERE proc_inst_id_ IN (:processes))
                            """),
                    kept("act_hi_procinst", OF_PROCESSES),
                    kept("act_hi_taskinst", OF_PROCESSES),
                    kept("act_hi_actinst", OF_PROCESSES),
                    kept("act_hi_varinst", OF_PROCESSES),
                    kept("act_hi_detail", OF_PROCESSES),
                    kept("act_hi_identitylink", OF_TASKS),
                    kept("act_hi_comment", OF_TASKS),
                    kept("act_ru_execution", OF_PROCESSES),
                    kept("act_ru_task", OF_PROCESSES),
                    kept("act_ru_identitylink", OF_TASKS),
                    kept("act_ru_variable", OF_PROCESSES));

    private static ModelTable kept(String name, String condition) {
        return new ModelTable(name, condition, true);
    }

    static ModelTable named(String name) {
        return ALL.stream().filter(table -> table.name.equals(name)).findFirst().orElseThrow();
    }

    /** Whether it is one of the engine of processes. */
    boolean ofEngine() {
        return name.startsWith("act_");
    }
}
