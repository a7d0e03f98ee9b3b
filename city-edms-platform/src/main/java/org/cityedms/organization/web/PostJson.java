package org.cityedms.organization.web;

import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;

/** Schema {@code DirectoryPost}. */
record PostJson(
        long post,
        long unit,
        String institution,
        String unitName,
        String title,
        String titleDative,
        boolean headsUnit,
        PersonJson holder,
        PersonJson acting,
        Long unitHead) {

    static PostJson of(PostSummary post) {
        return new PostJson(
                post.post(),
                post.unit(),
                post.institution(),
                post.unitName(),
                post.title(),
                post.titleDative(),
                post.headsUnit(),
                post.holder().map(PersonJson::of).orElse(null),
                post.acting().map(PersonJson::of).orElse(null),
                post.unitHead().orElse(null));
    }

    record PersonJson(
            String userName,
            String fullName,
            String briefName,
            String dative,
            String briefDative,
            boolean present) {
        static PersonJson of(PostHolder person) {
            return new PersonJson(
                    person.userName(),
                    person.fullName(),
                    person.briefName(),
                    person.dative(),
                    person.briefDative(),
                    person.present());
        }
    }
}
