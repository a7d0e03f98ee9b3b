package org.cityedms.correspondence.repo;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.Edrpou;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory in the test database, whose entries of other tests it lives with. */
final class DirectoryFixture {
    private static final AtomicInteger WORDS = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final JdbcCorrespondentUses uses = new JdbcCorrespondentUses(jdbc);
    final JdbcCorrespondents directory;
    final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    /** A word that no other test uses. */
    final String word = "слово" + letters(WORDS.incrementAndGet());

    DirectoryFixture() {
        TestDatabase.prepare();
        JdbcRepresentatives representatives = new JdbcRepresentatives(jdbc);
        directory =
                new JdbcCorrespondents(
                        jdbc,
                        new JdbcCorrespondentReader(jdbc, representatives),
                        representatives,
                        new JdbcCorrespondentActs(jdbc, registrar(), Clock.systemUTC()),
                        uses);
    }

    static People registrar() {
        return new People() {
            @Override
            public String current() {
                return "registrar";
            }

            @Override
            public String displayName(String userName) {
                return "Олена Коваль";
            }
        };
    }

    Correspondent organisation(String name, String edrpou) {
        return transaction.execute(
                status -> directory.create(draft("organisation", name, edrpou, null)));
    }

    Correspondent person(String name) {
        return transaction.execute(status -> directory.create(draft("person", name, null, null)));
    }

    /** A document that names the entry. */
    void use(Correspondent entry) {
        if (!uses.record(DocumentId.create(), entry.id())) {
            throw new IllegalStateException("No such entry: " + entry);
        }
        uses.count(entry.id());
    }

    static CorrespondentDraft draft(String kind, String name, String edrpou, Integer revision) {
        return new CorrespondentDraft(
                kind, name, null, edrpou, null, null, null, true, null, revision);
    }

    CorrespondentPage search(String text) {
        return directory.search(
                new CorrespondentQuery(
                        Optional.of(text), Optional.empty(), false, Optional.empty(), 20));
    }

    /** A code that no other entry has: its check digit is found by trying. */
    static String code(int seven) {
        for (int digit = 0; digit < 10; digit++) {
            String code = String.format("%07d%d", seven, digit);
            if (Edrpou.parse(code).isPresent()) {
                return code;
            }
        }
        throw new IllegalStateException("No check digit for " + seven);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 10) {
            letters.append((char) ('а' + rest % 10));
        }
        return letters.toString();
    }
}
