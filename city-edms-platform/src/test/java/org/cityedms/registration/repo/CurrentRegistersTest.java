package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.card.StandardLayouts;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

public class CurrentRegistersTest {
    private final Registers registers = mock(Registers.class);
    private final CardLayouts layouts = settings -> StandardLayouts.of(settings.kind());
    private final CurrentRegisters current =
            new CurrentRegisters(registers, layouts, () -> ShippedWays.ALL);

    @Test
    public void apply_again_doesNotReadAgain() {
        when(registers.require("in")).thenReturn(register("Вхідні", 1));
        assertThat(title()).isEqualTo("Вхідні");
        assertThat(title()).isEqualTo("Вхідні");
        verify(registers, times(1)).require("in");
    }

    @Test
    public void forget_readsAnew() {
        when(registers.require("in"))
                .thenReturn(register("Вхідні", 1), register("Вхідні листи", 2));
        title();
        current.forget(register("", 1).code());
        assertThat(title()).isEqualTo("Вхідні листи");
    }

    @Test
    public void apply_refusedByWhatIsOutOfDate_isDoneByWhatHolds() {
        when(registers.require("in")).thenReturn(register("закритий", 1), register("Вхідні", 2));
        title();
        List<String> asked = new ArrayList<>();
        String answer =
                current.apply(
                        "in",
                        one -> {
                            String title = one.register().settings().title();
                            asked.add(title);
                            if (title.equals("закритий")) {
                                throw RegistrationProblems.registerClosed(title).exception();
                            }
                            return title;
                        });
        assertThat(answer).isEqualTo("Вхідні");
        assertThat(asked).containsExactly("закритий", "Вхідні");
    }

    @Test
    public void apply_refusedByWhatHolds_isSaidOnce() {
        when(registers.require("in")).thenReturn(register("закритий", 1));
        title();
        List<String> asked = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                current.apply(
                                        "in",
                                        one -> {
                                            asked.add("asked");
                                            throw RegistrationProblems.registerClosed("закритий")
                                                    .exception();
                                        }))
                .isInstanceOf(ProblemException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    public void apply_unknown_isRefusedUntilItIsThere() {
        when(registers.require("in"))
                .thenThrow(RegistrationProblems.registerNotFound("in").exception())
                .thenReturn(register("Вхідні", 1));
        assertThatThrownBy(this::title).isInstanceOf(ProblemException.class);
        assertThat(title()).isEqualTo("Вхідні");
        when(registers.require(null))
                .thenThrow(RegistrationProblems.registerNotFound("").exception());
        assertThatThrownBy(() -> current.apply(null, one -> one))
                .isInstanceOf(ProblemException.class);
    }

    private String title() {
        return current.apply("in", one -> one.register().settings().title());
    }

    private static Register register(String title, long edition) {
        return new Register(
                1,
                new RegisterDraft(
                                "rada",
                                "in",
                                title.isEmpty() ? "-" : title,
                                "incoming",
                                "01",
                                "{seq}",
                                "yearly",
                                1L,
                                true)
                        .validated(),
                "Рада",
                1,
                0,
                edition);
    }
}
