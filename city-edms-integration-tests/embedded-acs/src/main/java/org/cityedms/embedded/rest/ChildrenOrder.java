package org.cityedms.embedded.rest;

import java.text.Collator;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;

/**
 * The order of a folder's children: folders first and then by name unless orderBy says otherwise.
 */
final class ChildrenOrder {
    private ChildrenOrder() {}

    static Comparator<FileInfo> of(String orderBy) {
        if (orderBy == null || orderBy.isBlank()) {
            return Comparator.comparing(FileInfo::isFolder).reversed().thenComparing(by("name"));
        }
        Comparator<FileInfo> order = null;
        for (String one : orderBy.split(",", -1)) {
            String[] words = one.trim().split("\\s+", 2);
            Comparator<FileInfo> next = by(words[0]);
            if (words.length == 2 && words[1].equalsIgnoreCase("desc")) {
                next = next.reversed();
            } else if (words.length == 2 && !words[1].equalsIgnoreCase("asc")) {
                throw ApiException.invalid("Invalid orderBy: " + orderBy);
            }
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    private static Comparator<FileInfo> by(String column) {
        return switch (column) {
            case "name" -> {
                Collator collator = Collator.getInstance(Locale.forLanguageTag("uk"));
                yield Comparator.comparing(FileInfo::getName, collator::compare);
            }
            case "isFolder" -> Comparator.comparing(FileInfo::isFolder);
            case "createdAt" -> nullable(FileInfo::getCreatedDate);
            case "modifiedAt" -> nullable(FileInfo::getModifiedDate);
            case "nodeType" -> Comparator.comparing(file -> file.getType().getLocalName());
            case "sizeInBytes" -> Comparator.comparingLong(ChildrenOrder::sizeOf);
            case "createdByUser" ->
                    Comparator.comparing(
                            file ->
                                    String.valueOf(
                                            file.getProperties().get(ContentModel.PROP_CREATOR)));
            // ACS passes over what it cannot sort by.
            default -> Comparator.comparingInt(any -> 0);
        };
    }

    private static Comparator<FileInfo> nullable(Function<FileInfo, Date> date) {
        return Comparator.comparing(date, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static long sizeOf(FileInfo file) {
        ContentData content = file.getContentData();
        return content == null ? 0 : content.getSize();
    }
}
