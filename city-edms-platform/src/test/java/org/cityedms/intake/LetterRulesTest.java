package org.cityedms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.intake.LetterRules.Facts;
import org.junit.Test;

public class LetterRulesTest {
    private final LetterRules rules = LetterRules.parse("spam@ukr.net, @casino.example ;");

    private static Facts letter(String sender, String... files) {
        return new Facts(
                sender,
                "Тема",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "multipart/mixed",
                Arrays.asList(files));
    }

    private static Facts with(
            String autoSubmitted, String precedence, String flag, String status, String path) {
        return new Facts(
                "a@b.ua",
                "Тема",
                Optional.ofNullable(autoSubmitted),
                Optional.ofNullable(precedence),
                Optional.ofNullable(flag),
                Optional.ofNullable(status),
                Optional.ofNullable(path),
                "text/plain",
                List.of());
    }

    @Test
    public void setting_isReadEntryByEntry() {
        assertThat(rules.blocked()).isEqualTo(Set.of("spam@ukr.net", "@casino.example"));
        assertThat(LetterRules.parse(" ").blocked()).isEmpty();
    }

    @Test
    public void ordinaryLetters_pass() {
        assertThat(rules.judge(letter("rada@if.gov.ua", "лист.pdf", "підпис.p7s"))).isEmpty();
        assertThat(rules.judge(with("no", "first-class", "NO", "No, score=-1", "<a@b.ua>")))
                .isEmpty();
    }

    @Test
    public void blockedSenders_byAddressOrDomain() {
        assertThat(rules.judge(letter("SPAM@ukr.net"))).contains(Suspicion.BLOCKED_SENDER);
        assertThat(rules.judge(letter("anyone@casino.example"))).contains(Suspicion.BLOCKED_SENDER);
        assertThat(rules.judge(letter("anyone@notcasino.example"))).isEmpty();
    }

    @Test
    public void executables_alsoHidden() {
        for (String file :
                List.of("акт.exe", "рахунок.pdf.SCR", "скан.pdf .js ", "a.lnk.", "x.ps1")) {
            assertThat(rules.judge(letter("a@b.ua", "лист.pdf", file)))
                    .as(file)
                    .contains(Suspicion.EXECUTABLE);
        }
    }

    @Test
    public void bounces_repliesOfMachines_andSpam() {
        assertThat(rules.judge(letter("MAILER-DAEMON@mx.example.ua"))).contains(Suspicion.BOUNCE);
        assertThat(rules.judge(with(null, null, null, null, "<>"))).contains(Suspicion.BOUNCE);
        assertThat(rules.judge(with("auto-replied", null, null, null, null)))
                .contains(Suspicion.AUTOMATIC);
        assertThat(rules.judge(with(null, "Bulk", null, null, null))).contains(Suspicion.AUTOMATIC);
        assertThat(rules.judge(with(null, null, "YES", null, null))).contains(Suspicion.SPAM);
        assertThat(rules.judge(with(null, null, null, "Yes, score=9", null)))
                .contains(Suspicion.SPAM);
    }
}
