package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Reply;
import org.junit.Rule;
import org.junit.Test;

public class ListScenarios {

    @Rule public final Acs acs = new Acs();

    @Test
    public void pagesGoBackInTimeAndForthAgainShowingEachEntryOnce() {
        String code = Registers.create(acs);
        for (int i = 1; i <= 5; i++) {
            Letters.register(acs.registrar(), code, "Лист " + i);
        }
        List<String> seen = new ArrayList<>();
        JsonNode page = page(code, "?limit=2");
        assertThat(page.path("previous").isNull()).isTrue();
        seen.addAll(numbers(page));
        page = page(code, "?limit=2&cursor=" + page.path("next").asText());
        seen.addAll(numbers(page));
        List<String> middle = numbers(page);
        page = page(code, "?limit=2&cursor=" + page.path("next").asText());
        seen.addAll(numbers(page));
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(seen).containsExactly("01-99/5", "01-99/4", "01-99/3", "01-99/2", "01-99/1");
        page = page(code, "?limit=2&cursor=" + page.path("previous").asText());
        assertThat(numbers(page)).isEqualTo(middle);
    }

    @Test
    public void aLetterRegisteredMeanwhileDoesNotShiftTheNextPage() {
        String code = Registers.create(acs);
        for (int i = 1; i <= 4; i++) {
            Letters.register(acs.registrar(), code, "Лист " + i);
        }
        String next = page(code, "?limit=2").path("next").asText();
        Letters.register(acs.registrar(), code, "Новий лист");
        assertThat(numbers(page(code, "?limit=2&cursor=" + next)))
                .containsExactly("01-99/2", "01-99/1");
    }

    @Test
    public void anEmptyRegisterIsAnEmptyPage() {
        JsonNode page = page(Registers.create(acs), "");
        assertThat(page.path("entries").isArray()).isTrue();
        assertThat(page.path("entries")).isEmpty();
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(page.path("previous").isNull()).isTrue();
    }

    @Test
    public void searchFindsAPartOfTheNumber() {
        String code =
                Registers.create(
                        acs, Registers.settings(Registers.newCode()).put("startValue", 740));
        Letters.register(acs.registrar(), code, "Перший");
        Letters.register(acs.registrar(), code, "Другий");
        assertThat(Registers.numbers(acs.registrar(), code, "?q=" + Folder.encoded("99/741")))
                .containsExactly("01-99/741");
    }

    @Test
    public void searchFindsAPartOfTheSummaryInAnyCaseOfUkrainianLetters() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Про ремонт ЇДАЛЬНІ та ґанку школи");
        Letters.register(acs.registrar(), code, "Про відпустку");
        assertThat(find(code, "їдальні ТА Ґанку")).containsExactly("01-99/1");
        assertThat(find(code, "ВІДПУСТ")).containsExactly("01-99/2");
    }

    @Test
    public void searchFindsAPartOfTheCorrespondent() {
        String code = Registers.create(acs);
        Letters.send(
                        acs.registrar(),
                        code,
                        Letters.card("Лист").put("correspondent", "КП «Ніжинтепломережа»"))
                .expect(201);
        Letters.register(acs.registrar(), code, "Інший лист");
        assertThat(find(code, "тепломереж")).containsExactly("01-99/1");
    }

    @Test
    public void signsOfSqlPatternsStandForThemselves() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Знижка 50% на С_1\\2");
        Letters.register(acs.registrar(), code, "Знижка 501 на СХ1\\\\2");
        assertThat(find(code, "50% на")).containsExactly("01-99/1");
        assertThat(find(code, "С_1")).containsExactly("01-99/1");
        assertThat(find(code, "1\\2")).containsExactly("01-99/1");
        assertThat(find(code, "' OR 1=1 --")).isEmpty();
    }

    @Test
    public void aDayJumpsToTheNewestEntryOfThatDay() {
        String code = Registers.create(acs);
        Letters.register(acs.registrar(), code, "Лист");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Kyiv"));
        assertThat(Registers.numbers(acs.registrar(), code, "?on=" + today))
                .containsExactly("01-99/1");
        assertThat(Registers.numbers(acs.registrar(), code, "?on=" + today.plusYears(1)))
                .containsExactly("01-99/1");
        assertThat(Registers.numbers(acs.registrar(), code, "?on=" + today.minusDays(2))).isEmpty();
    }

    @Test
    public void theListGoesByUkrainianOrderAndJumpsToANumber() {
        String code = Registers.create(acs);
        for (String summary : List.of("Єдиний", "Жовтий", "Ґречний", "Дивний", "Гарний")) {
            Letters.register(acs.registrar(), code, summary);
        }
        assertThat(Registers.numbers(acs.registrar(), code, "?sort=summary"))
                .containsExactly("01-99/5", "01-99/3", "01-99/4", "01-99/1", "01-99/2");
        assertThat(Registers.numbers(acs.registrar(), code, "?sort=-ordinal&number=3"))
                .containsExactly("01-99/3", "01-99/2", "01-99/1");
        JsonNode page = page(code, "?sort=summary&limit=2");
        assertThat(
                        numbers(
                                page(
                                        code,
                                        "?sort=summary&limit=2&cursor="
                                                + page.path("next").asText())))
                .containsExactly("01-99/4", "01-99/1");
        assertThat(Registers.numbers(acs.registrar(), code, "?state=void")).isEmpty();
        assertThat(Registers.numbers(acs.registrar(), code, "?from=2020-01-01&to=2020-12-31"))
                .isEmpty();
        assertRefused("?sort=colour", "sort");
        assertRefused("?state=lost", "state");
        assertRefused("?sort=ordinal&cursor=o1.0JM", "cursor");
    }

    @Test
    public void aJumpLeadsToThatVeryNumberOrNowhere() {
        String code = Registers.newCode();
        Registers.create(acs, Registers.settings(code).put("template", "{seq}-р"));
        for (int n = 1; n <= 12; n++) {
            Letters.register(acs.registrar(), code, "Лист " + n);
        }
        assertThat(Registers.numbers(acs.registrar(), code, "?number=1")).containsExactly("1-р");
        assertThat(Registers.numbers(acs.registrar(), code, "?number=" + Folder.encoded("№ 2-Р")))
                .containsExactly("2-р", "1-р");
        assertThat(Registers.numbers(acs.registrar(), code, "?number=99")).isEmpty();
    }

    @Test
    public void aNumberIsFoundInAllRegistersTheVeryOneFirst() {
        String one = Registers.newCode();
        String other = Registers.newCode();
        String mark = one.substring(2, 10);
        Registers.create(acs, Registers.settings(one).put("template", mark + "-{seq}"));
        Registers.create(acs, Registers.settings(other).put("template", mark + "-{seq}-К"));
        Letters.register(acs.registrar(), one, "Перший");
        JsonNode hidden =
                Letters.send(
                                acs.registrar(),
                                other,
                                Letters.card("Таємний").put("confidentiality", "official-use"))
                        .expect(201)
                        .json();
        JsonNode found = numberSearch(acs.registrar(), mark + "-1");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).path("exact").asBoolean()).isTrue();
        assertThat(found.get(0).path("register").asText()).isEqualTo(one);
        assertThat(found.get(0).path("entry").path("summary").asText()).isEqualTo("Перший");
        assertThat(found.get(1).path("exact").asBoolean(true)).as("only begins so").isFalse();
        JsonNode forStaff =
                numberSearch(
                        acs.newPerson(Acs.USERS),
                        "№" + Letters.number(hidden).toLowerCase(Locale.ROOT));
        assertThat(forStaff).hasSize(1);
        assertThat(forStaff.get(0).path("entry").path("summary").isNull()).isTrue();
        assertThat(numberSearch(acs.registrar(), mark + "-77")).isEmpty();
        Problems.expect(acs.newPerson().get("/s/city-edms/number-search?q=1"), 403, "may-not-read");
    }

    @Test
    public void valuesOfLinesAreOfferedToThoseWhoMayKnowThem() {
        String code = Registers.create(acs);
        for (String from : List.of("Ґуля", "Гуля", "ТОВ «Ґанок»", "Ґуля")) {
            Letters.send(
                            acs.registrar(),
                            code,
                            Letters.card("Лист")
                                    .put("correspondent", from)
                                    .put("documentKind", "лист"))
                    .expect(201);
        }
        assertThat(values(acs.registrar(), code, "correspondent", ""))
                .containsExactly("Гуля", "Ґуля", "ТОВ «Ґанок»");
        assertThat(values(acs.registrar(), code, "correspondent", "ґ")).containsExactly("Ґуля");
        assertThat(values(acs.registrar(), code, "documentKind", "ЛИ")).containsExactly("лист");
        AcsClient staff = acs.newPerson(Acs.USERS);
        assertThat(values(staff, code, "correspondent", "")).isEmpty();
        assertThat(values(staff, code, "registrar", "")).hasSize(1);
        assertThat(
                        Registers.numbers(
                                acs.registrar(),
                                code,
                                "?correspondent=" + Folder.encoded("ТОВ «Ґанок»")))
                .containsExactly("01-99/3");
        Problems.expect(
                acs.registrar().get(Registers.REGISTERS + "/" + code + "/values?field=summary"),
                422,
                "invalid-input");
    }

    @Test
    public void anImpossibleDayIsRefused() {
        assertRefused("?on=2026-02-30", "on");
        assertRefused("?on=" + Folder.encoded("15.01.2026"), "on");
    }

    @Test
    public void aLimitOutOfRangeIsRefused() {
        assertRefused("?limit=0", "limit");
        assertRefused("?limit=201", "limit");
        assertRefused("?limit=many", "limit");
    }

    @Test
    public void aForgedCursorIsRefused() {
        assertRefused("?cursor=" + Folder.encoded("'; DROP TABLE ce_register; --"), "cursor");
        assertRefused("?cursor=AAAA", "cursor");
    }

    @Test
    public void aSearchOfMoreThan200CharactersIsRefused() {
        assertRefused("?q=" + Folder.encoded("я".repeat(201)), "q");
    }

    private static JsonNode numberSearch(AcsClient client, String number) {
        return client.get("/s/city-edms/number-search?q=" + Folder.encoded(number))
                .expect(200)
                .json()
                .path("lines");
    }

    private static List<String> values(
            AcsClient client, String code, String field, String beginning) {
        List<String> values = new ArrayList<>();
        client.get(
                        Registers.REGISTERS
                                + "/"
                                + code
                                + "/values?field="
                                + field
                                + "&beginning="
                                + Folder.encoded(beginning))
                .expect(200)
                .json()
                .path("values")
                .forEach(value -> values.add(value.asText()));
        return values;
    }

    private void assertRefused(String query, String field) {
        Reply reply = acs.registrar().get(Registers.REGISTERS + "/incoming/entries" + query);
        JsonNode problem = Problems.expect(reply, 422, "invalid-input");
        assertThat(problem.path("errors").path(0).path("field").asText()).isEqualTo(field);
    }

    private List<String> find(String code, String text) {
        return Registers.numbers(acs.registrar(), code, "?q=" + Folder.encoded(text));
    }

    private JsonNode page(String code, String query) {
        return acs.registrar()
                .get(Registers.REGISTERS + "/" + code + "/entries" + query)
                .expect(200)
                .json();
    }

    private static List<String> numbers(JsonNode page) {
        List<String> numbers = new ArrayList<>();
        page.path("entries").forEach(entry -> numbers.add(entry.path("number").asText()));
        return numbers;
    }
}
