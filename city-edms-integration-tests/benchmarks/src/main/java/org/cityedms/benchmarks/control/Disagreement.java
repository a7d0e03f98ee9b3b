package org.cityedms.benchmarks.control;

/** What must not be found; each counts how often it is. */
enum Disagreement {
    EXECUTOR_TWICE_IN_A_POINT(
            """
            SELECT count(*) FROM (SELECT 1 FROM ce_task WHERE state <> 'withdrawn'
                                   GROUP BY resolution_id, point, post_id HAVING count(*) > 1) twice
            """),
    POINT_WITHOUT_ONE_MAIN_EXECUTOR(
            """
            SELECT count(*) FROM (SELECT 1 FROM ce_task WHERE state <> 'withdrawn' GROUP BY resolution_id, point
                                  HAVING count(*) FILTER (WHERE role = 'main') <> 1 AND count(*) FILTER (WHERE role <> 'info') > 0) point
            """),
    RESOLUTION_WITHOUT_TASKS(
            """
            SELECT count(*) FROM ce_resolution r WHERE NOT EXISTS (SELECT 1 FROM ce_task t WHERE t.resolution_id = r.id)
            """),
    PROCESS_OF_TWO_TASKS("SELECT count(workflow_id) - count(DISTINCT workflow_id) FROM ce_task"),
    TASK_WITHOUT_PROCESS(
            """
            SELECT count(*) FROM ce_task t LEFT JOIN act_hi_procinst p ON p.id_ = substr(t.workflow_id, 10)
             WHERE (p.id_ IS NULL) <> (t.state = 'withdrawn')
            """),
    PROCESS_WITHOUT_TASK(
            """
            SELECT count(*) FROM act_hi_procinst p LEFT JOIN ce_task t ON t.workflow_id = 'activiti$' || p.id_ WHERE t.id IS NULL
            """),
    PROCESS_OF_ANOTHER_TASK(
            """
            SELECT count(*) FROM act_hi_varinst v JOIN ce_task t ON t.workflow_id = 'activiti$' || v.proc_inst_id_
             WHERE v.name_ = 'cew_task' AND v.task_id_ IS NULL AND v.text_ <> CAST(t.id AS TEXT)
            """),
    DONE_BUT_ITS_PROCESS_RUNS(
            """
            SELECT count(*) FROM ce_task t JOIN act_hi_procinst p ON p.id_ = substr(t.workflow_id, 10)
             WHERE (p.end_time_ IS NULL) <> (t.state IN ('assigned', 'reported'))
            """),
    RUNS_BUT_NOT_AMONG_ALFRESCOS_TASKS(
            """
            SELECT count(*) FROM ce_task t
              FULL JOIN act_ru_task a ON a.proc_inst_id_ = substr(t.workflow_id, 10)
             WHERE COALESCE(t.state, '') IN ('assigned', 'reported', '')
               AND a.task_def_key_ IS DISTINCT FROM CASE t.state WHEN 'reported' THEN 'accept' ELSE t.role END
            """),
    TWO_OF_ALFRESCOS_TASKS("SELECT count(*) - count(DISTINCT proc_inst_id_) FROM act_ru_task"),
    PERSON_OF_A_TASK_IS_ANOTHER(
            """
            SELECT count(*) FROM ce_task t JOIN act_ru_task a ON a.proc_inst_id_ = substr(t.workflow_id, 10)
             WHERE t.state = 'assigned' AND a.assignee_ IS DISTINCT FROM t.holder
            """);

    private final String sql;

    Disagreement(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
