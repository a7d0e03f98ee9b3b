package org.cityedms.benchmarks.registers;

import java.util.List;
import java.util.Optional;
import org.cityedms.journal.VerificationReport;
import org.cityedms.journal.repo.ChainVerifier;
import org.cityedms.registration.Register;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That a register was counted without a gap and without a duplicate, and that its chain holds. */
public final class RegisterProof {
    private static final String COUNT =
            """
            SELECT COUNT(*), COUNT(DISTINCT ordinal), COUNT(DISTINCT number), COUNT(DISTINCT node_id), COALESCE(MIN(ordinal), 1),
                   COALESCE(MAX(ordinal), 0)
              FROM ce_register_entry WHERE register_id = ?
            """;

    private final JdbcClient jdbc;
    private final ChainVerifier verifier;

    public RegisterProof(ApplicationContext repository) {
        jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        verifier = repository.getBean("city-edms.journal.verifier", ChainVerifier.class);
    }

    public Proven of(Register register) {
        Numbers numbers =
                jdbc.sql(COUNT)
                        .param(register.id())
                        .query(
                                (row, n) ->
                                        new Numbers(
                                                row.getLong(1),
                                                row.getLong(2),
                                                row.getLong(3),
                                                row.getLong(4),
                                                row.getLong(5),
                                                row.getLong(6)))
                        .single();
        VerificationReport report = verifier.verify(register, Optional.empty(), List.of());
        if (!numbers.areWhole() || !report.sound() || report.lines() != numbers.lines()) {
            throw new IllegalStateException(register.code() + ": " + numbers + " " + report);
        }
        return new Proven(register.code().value(), numbers.lines(), report.acts());
    }

    /** A register that is as it must be. */
    public record Proven(String register, long lines, long acts) {
        public String text() {
            return "%s: ordinals 1 to %d without gap or duplicate, the chain of %d acts is sound"
                    .formatted(register, lines, acts);
        }
    }

    private record Numbers(
            long lines, long ordinals, long numbers, long nodes, long first, long last) {
        boolean areWhole() {
            return lines == ordinals
                    && lines == numbers
                    && lines == nodes
                    && first == 1
                    && last == lines;
        }
    }
}
