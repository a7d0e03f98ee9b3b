package org.cityedms.appeal.web;

import org.cityedms.appeal.ClassifierItem;

/** Schema {@code ClassifierItem}. */
record ItemJson(String section, String code, String name, boolean active, String source) {
    static ItemJson of(ClassifierItem item) {
        return new ItemJson(
                item.section().code(),
                item.code(),
                item.name(),
                item.active(),
                item.source().code());
    }
}
