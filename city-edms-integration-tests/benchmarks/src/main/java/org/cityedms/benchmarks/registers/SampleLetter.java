package org.cityedms.benchmarks.registers;

import java.util.SortedMap;
import java.util.TreeMap;
import org.cityedms.registration.CardDraft;

/**
 * A letter such as councils get many of.
 *
 * @param summary its short content
 */
public record SampleLetter(
        String documentKind,
        String summary,
        String correspondent,
        String correspondentNumber,
        String day,
        int sheets) {
    /** What one letter in a hundred thousand speaks of. */
    static final String RARE = "аеростат";

    private static final int RARE_AMONG = 100_000;
    private static final int FIRST_RARE = 777;
    private static final int HOUSES = 311;
    private static final int NUMBERS = 977;
    private static final int PAPERS = 9;
    private static final int APPLICATIONS = 5;

    private static final String[] SUBJECTS = {
        "ремонт покрівлі школи",
        "відключення опалення",
        "надання земельної ділянки",
        "утримання зелених насаджень",
        "стан дорожнього покриття",
        "роботу громадського транспорту",
        "вуличне освітлення",
        "підключення до водогону"
    };
    private static final String[] AUTHORS = {
        "ТОВ «Зарічводоканал»",
        "ОСББ «Наш дім»",
        "Обласна державна адміністрація",
        "КП «Тепломережа»",
        "Ґудзь Ївга Петрівна",
        "Міністерство розвитку громад та територій України",
        "Комунальний заклад «Ліцей № 5»"
    };

    /** The letter that comes as the {@code n}-th. */
    public static SampleLetter of(long n, String day) {
        String rare = n % RARE_AMONG == FIRST_RARE ? " (" + RARE + ")" : "";
        return new SampleLetter(
                n % APPLICATIONS == 0 ? "заява" : "лист",
                "Про "
                        + SUBJECTS[(int) (n % SUBJECTS.length)]
                        + " у будинку № "
                        + n % HOUSES
                        + rare,
                AUTHORS[(int) (n % AUTHORS.length)],
                n % NUMBERS + "/03",
                day,
                (int) (n % PAPERS) + 1);
    }

    /** As the form sends it. */
    public CardDraft draft() {
        return new CardDraft(
                documentKind,
                summary,
                correspondent,
                correspondentNumber,
                day,
                day,
                "post",
                sheets,
                null,
                null,
                null,
                null,
                null);
    }

    /** As the journal writes it. */
    SortedMap<String, Object> content() {
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("correspondent", correspondent);
        content.put("correspondentDate", day);
        content.put("correspondentNumber", correspondentNumber);
        content.put("deliveryMethod", "post");
        content.put("documentKind", documentKind);
        content.put("receivedOn", day);
        content.put("sheets", sheets);
        content.put("summary", summary);
        return content;
    }
}
