package org.cityedms.appeal.repo;

import java.util.List;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OutgoingDrafts;
import org.cityedms.registration.RegistrationGroups;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks the letters to authors that versions before 0.5 drafted without a mark, once. */
public final class LetterMarks extends AbstractModuleComponent {
    private final JdbcClient jdbc;
    private final OutgoingDrafts drafts;

    public LetterMarks(JdbcClient jdbc, OutgoingDrafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    letters("SELECT node_id FROM ce_appeal_letter")
                            .forEach(
                                    letter ->
                                            drafts.markPersonal(
                                                    letter, List.of(RegistrationGroups.APPEALS)));
                    letters(
                                    """
                                    SELECT a.notice_node FROM ce_document_deadline_act a
                                      JOIN ce_register_entry e ON e.node_id = a.node_id JOIN ce_register g ON g.id = e.register_id
                                     WHERE a.notice_node IS NOT NULL AND g.kind IN ('appeal', 'information-request')
                                    """)
                            .forEach(letter -> drafts.markPersonal(letter, List.of()));
                    return null;
                });
    }

    private List<DocumentId> letters(String sql) {
        return jdbc.sql(sql).query((row, n) -> new DocumentId(row.getString(1))).list();
    }
}
