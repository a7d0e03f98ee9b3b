package org.cityedms.appeal.repo;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.cityedms.appeal.AnswerForm;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.RequesterKind;
import org.cityedms.appeal.Urgency;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of requests in {@code ce_information_request}. */
public final class JdbcInformationRequests {
    private final JdbcClient jdbc;

    public JdbcInformationRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(DocumentId document, InformationRequest request, LocalDate today) {
        jdbc.sql(
                        """
                        INSERT INTO ce_information_request
                               (node_id, registered_on, requester_kind, information, answer_form, urgency, received_time, incomplete)
                        VALUES (:node, :today, :kind, :information, :form, :urgency, :time, :incomplete)
                        ON CONFLICT (node_id) DO UPDATE
                           SET requester_kind = EXCLUDED.requester_kind, information = EXCLUDED.information,
                               answer_form = EXCLUDED.answer_form, urgency = EXCLUDED.urgency,
                               received_time = EXCLUDED.received_time, incomplete = EXCLUDED.incomplete
                        """)
                .param("node", document.value())
                .param("today", today)
                .param("kind", request.requesterKind().code())
                .param("information", request.information())
                .param("form", request.answerForm().code())
                .param("urgency", request.urgency().map(Coded::code).orElse(null), Types.VARCHAR)
                .param("time", request.receivedTime().orElse(null), Types.TIME)
                .param("incomplete", request.incomplete())
                .update();
    }

    Optional<InformationRequest> find(DocumentId document, Author requester) {
        return jdbc.sql(
                        """
                        SELECT requester_kind, information, answer_form, urgency, received_time, incomplete
                          FROM ce_information_request WHERE node_id = :node
                        """)
                .param("node", document.value())
                .query(
                        (row, n) ->
                                new InformationRequest(
                                        Coded.find(RequesterKind.class, row.getString(1))
                                                .orElseThrow(),
                                        requester,
                                        row.getString(2),
                                        Coded.find(AnswerForm.class, row.getString(3))
                                                .orElseThrow(),
                                        Optional.ofNullable(row.getString(4))
                                                .flatMap(code -> Coded.find(Urgency.class, code)),
                                        Optional.ofNullable(row.getObject(5, LocalTime.class)),
                                        row.getBoolean(6)))
                .optional();
    }
}
