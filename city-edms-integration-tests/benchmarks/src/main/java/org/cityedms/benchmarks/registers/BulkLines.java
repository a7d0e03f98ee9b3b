package org.cityedms.benchmarks.registers;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.SearchKey;

/** Rows of a register's lines and acts, as COPY reads them. */
final class BulkLines {
    static final String ENTRIES =
            "ce_register_entry (id, register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar,"
                    + " registrar_name, document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key,"
                    + " search_key, card)";
    static final String ACTS =
            "ce_journal_record (register_id, period, position, entry_id, act, content, hash)";

    private static final String[] REGISTRARS = {"Олена Коваль", "Ірина Бойко", "Єва Їжак"};
    private final Register register;
    private final long firstId;
    private final ChainHash hashes = new ChainHash();
    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder acts = new StringBuilder();
    private final BulkTimes times;
    private byte[] hash;

    BulkLines(Register register, long firstId, BulkTimes times) {
        this.times = times;
        this.register = register;
        this.firstId = firstId;
        hash = ChainHash.genesis(register.code().value(), BulkRegister.PERIOD);
    }

    void add(int n) {
        SampleLetter letter = SampleLetter.of(n, times.day(n));
        JournalLine line = line(n, letter);
        String content =
                ActContent.of(
                                JournalAct.REGISTERED,
                                line.registeredAt(),
                                line.registrar(),
                                line.registrarName())
                        .canonical(n, line);
        hash = hashes.next(hash, hashes.content(content));
        addEntry(n, letter, line);
        row(
                acts,
                List.of(
                        Long.toString(register.id()),
                        BulkRegister.PERIOD,
                        Integer.toString(n),
                        Long.toString(firstId + n),
                        JournalAct.REGISTERED.code(),
                        content,
                        "\\x" + HexFormat.of().formatHex(hash)));
    }

    private JournalLine line(int n, SampleLetter letter) {
        return new JournalLine(
                n,
                "",
                register.settings().index() + "/" + n,
                "active",
                Optional.of(BulkRegister.document(register, n)),
                OfficeTime.dayOf(times.at(n)),
                times.at(n),
                "registrar" + n % REGISTRARS.length,
                REGISTRARS[n % REGISTRARS.length],
                CanonicalJson.object(letter.content()),
                Optional.empty());
    }

    private void addEntry(int n, SampleLetter letter, JournalLine line) {
        String searched =
                String.join(
                        " ",
                        line.number(),
                        letter.summary(),
                        letter.correspondent(),
                        letter.correspondentNumber());
        row(
                entries,
                List.of(
                        Long.toString(firstId + n),
                        Long.toString(register.id()),
                        BulkRegister.PERIOD,
                        Integer.toString(n),
                        Integer.toString(n),
                        line.number(),
                        line.node().orElseThrow(),
                        line.registeredAt().toString(),
                        line.registeredOn().toString(),
                        line.registrar(),
                        line.registrarName(),
                        letter.documentKind(),
                        letter.summary(),
                        letter.correspondent(),
                        letter.correspondentNumber(),
                        letter.day(),
                        SearchKey.of(line.number()),
                        SearchKey.of(searched),
                        line.card()));
    }

    String takeEntries() {
        return take(entries);
    }

    String takeActs() {
        return take(acts);
    }

    private static String take(StringBuilder rows) {
        String taken = rows.toString();
        rows.setLength(0);
        return taken;
    }

    private static void row(StringBuilder out, List<String> values) {
        String separator = "";
        for (String value : values) {
            out.append(separator).append(value.replace("\\", "\\\\"));
            separator = "\t";
        }
        out.append('\n');
    }
}
