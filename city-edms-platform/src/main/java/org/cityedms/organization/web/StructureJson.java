package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.Institution;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.StructureView;
import org.cityedms.organization.Unit;

/** Schema {@code Structure}. */
record StructureJson(
        String day,
        List<InstitutionJson> institutions,
        List<UnitJson> units,
        List<StructurePostJson> posts) {

    static StructureJson of(StructureView view) {
        return new StructureJson(
                view.day().toString(),
                view.institutions().stream().map(InstitutionJson::of).toList(),
                view.structure().units().stream()
                        .map(unit -> UnitJson.of(unit, view.structure().depth(unit.id())))
                        .toList(),
                view.posts().stream()
                        .map(
                                post ->
                                        StructurePostJson.of(
                                                post,
                                                view.structure().post(post.post()).orElseThrow()))
                        .toList());
    }

    record InstitutionJson(String code, String name, int place) {
        static InstitutionJson of(Institution institution) {
            return new InstitutionJson(institution.code(), institution.name(), institution.place());
        }
    }

    record UnitJson(
            long unit,
            String institution,
            Long parent,
            String code,
            String name,
            int place,
            int depth,
            String since) {
        static UnitJson of(Unit unit, int depth) {
            return new UnitJson(
                    unit.id(),
                    unit.institution(),
                    unit.parent().orElse(null),
                    unit.code(),
                    unit.name(),
                    unit.place(),
                    depth,
                    unit.since().toString());
        }
    }

    record StructurePostJson(
            long post,
            long unit,
            String code,
            String title,
            String titleDative,
            String ownDative,
            boolean headsUnit,
            int place,
            String since,
            PostJson.PersonJson holder,
            PostJson.PersonJson acting) {
        static StructurePostJson of(PostSummary summary, Post post) {
            return new StructurePostJson(
                    summary.post(),
                    summary.unit(),
                    post.code(),
                    summary.title(),
                    summary.titleDative(),
                    post.ownDative().orElse(null),
                    summary.headsUnit(),
                    post.place(),
                    post.since().toString(),
                    summary.holder().map(PostJson.PersonJson::of).orElse(null),
                    summary.acting().map(PostJson.PersonJson::of).orElse(null));
        }
    }
}
