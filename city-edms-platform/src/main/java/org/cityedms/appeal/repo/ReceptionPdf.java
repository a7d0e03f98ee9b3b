package org.cityedms.appeal.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.ClassifierItem;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.Reception;
import org.cityedms.appeal.StoredReception;
import org.cityedms.print.FormPage;

/** The printed card of a reception: the columns of КМУ № 348, one under another. */
final class ReceptionPdf {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private ReceptionPdf() {}

    static void write(StoredReception stored, Classifier classifier, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (FormPage page = new FormPage(document)) {
                page.heading("КАРТКА обліку особистого прийому громадян № " + stored.id());
                for (Map.Entry<String, String> field :
                        fields(stored.reception(), classifier).entrySet()) {
                    page.field(field.getKey(), field.getValue());
                }
            }
            document.save(out);
        }
    }

    private static Map<String, String> fields(Reception card, Classifier classifier) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Дата прийому", DAY.format(card.receivedOn()));
        fields.put(
                "Хто веде прийом",
                card.official() + card.officialPost().map(post -> ", " + post).orElse(""));
        fields.put("Прізвище, ім’я, по батькові", card.visitor());
        fields.put("Місце проживання", card.address().orElse(""));
        fields.put("Телефон", card.phone().orElse(""));
        fields.put("Категорія", names(classifier, ClassifierSection.CATEGORY, card.categories()));
        fields.put(
                "Соціальний стан",
                names(classifier, ClassifierSection.SOCIAL_STATE, card.socialStates()));
        fields.put("Повторно", card.repeated() ? "так" : "ні");
        fields.put("Порушене питання", card.question());
        fields.put("Група питань", name(classifier, ClassifierSection.QUESTION, card.group()));
        fields.put("Кому доручено розгляд", card.executor().orElse(""));
        fields.put("Зміст доручення", card.instruction().orElse(""));
        fields.put("Наслідки розгляду", card.result().orElse(""));
        return fields;
    }

    private static String names(
            Classifier classifier, ClassifierSection section, List<String> codes) {
        return String.join(
                "; ", codes.stream().map(code -> name(classifier, section, code)).toList());
    }

    private static String name(Classifier classifier, ClassifierSection section, String code) {
        return classifier.find(section, code).map(ClassifierItem::name).orElse(code);
    }
}
