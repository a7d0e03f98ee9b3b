package org.cityedms.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class HeadingGuessTest {
    @Test
    public void columns_headingsOfARealJournal_areUnderstood() {
        assertThat(
                        guess(
                                "№ з/п",
                                "Дата реєстрації",
                                "Реєстраційний індекс",
                                "Кореспондент",
                                "Короткий зміст документа",
                                "Виконавець",
                                "Примітки"))
                .containsExactly(
                        JournalColumn.ORDINAL,
                        JournalColumn.REGISTERED_ON,
                        JournalColumn.NUMBER,
                        JournalColumn.CORRESPONDENT,
                        JournalColumn.SUMMARY,
                        JournalColumn.EXECUTOR,
                        JournalColumn.NOTE);
    }

    @Test
    public void columns_headingsOfThePrintedForm_areUnderstood() {
        assertThat(
                        guess(
                                "Дата надходження та індекс документа",
                                "Кореспондент",
                                "Дата та індекс одержаного документа",
                                "Короткий зміст",
                                "Відмітка про виконання документа"))
                .containsExactly(
                        JournalColumn.NUMBER_AND_DATE,
                        JournalColumn.CORRESPONDENT,
                        JournalColumn.CORRESPONDENT_NUMBER_AND_DATE,
                        JournalColumn.SUMMARY,
                        JournalColumn.EXECUTION_MARK);
    }

    @Test
    public void columns_oneMeaning_isNotGivenTwice() {
        assertThat(HeadingGuess.columns(List.of("Дата", "Дата", "Щось інше")))
                .containsExactly(
                        Optional.of(JournalColumn.REGISTERED_ON),
                        Optional.empty(),
                        Optional.empty());
    }

    private static List<JournalColumn> guess(String... headings) {
        return HeadingGuess.columns(Arrays.asList(headings)).stream()
                .map(column -> column.orElse(null))
                .toList();
    }
}
