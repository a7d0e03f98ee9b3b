package org.cityedms.correspondence.web;

import java.util.Arrays;
import java.util.List;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.LinkName;
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.LinkView;
import org.cityedms.registration.OfficeTime;

/** Schema {@code DocumentLinks}. */
record LinksJson(boolean answered, List<LinkJson> links, List<TypeJson> types) {

    static LinksJson of(boolean answered, List<LinkView> links) {
        return new LinksJson(
                answered,
                links.stream().map(LinkJson::of).toList(),
                Arrays.stream(LinkType.values()).map(TypeJson::of).toList());
    }

    record LinkJson(
            long id,
            String type,
            boolean outward,
            LinkName name,
            LinkEndJson other,
            String madeAt,
            String madeBy,
            RemovalJson removal) {
        static LinkJson of(LinkView view) {
            DocumentLink link = view.link();
            return new LinkJson(
                    link.id(),
                    link.type().code(),
                    view.outward(),
                    view.name(),
                    LinkEndJson.of(view.other()),
                    OfficeTime.print(link.madeAt()),
                    link.madeBy(),
                    link.removal().map(RemovalJson::of).orElse(null));
        }
    }

    record RemovalJson(String at, String personName, String reason) {
        static RemovalJson of(DocumentLink.Removal removal) {
            return new RemovalJson(
                    OfficeTime.print(removal.at()), removal.personName(), removal.reason());
        }
    }

    record TypeJson(String code, LinkName forth, LinkName back) {
        static TypeJson of(LinkType type) {
            return new TypeJson(type.code(), type.forth(), type.back());
        }
    }
}
