package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cityedms.registration.DocumentKind.APPEAL;
import static org.cityedms.registration.DocumentKind.CONTRACT;
import static org.cityedms.registration.DocumentKind.COUNCIL_DECISION;
import static org.cityedms.registration.DocumentKind.EXECUTIVE_DECISION;
import static org.cityedms.registration.DocumentKind.INCOMING;
import static org.cityedms.registration.DocumentKind.INFORMATION_REQUEST;
import static org.cityedms.registration.DocumentKind.INTERNAL;
import static org.cityedms.registration.DocumentKind.ORDER;
import static org.cityedms.registration.DocumentKind.OUTGOING;
import static org.cityedms.registration.DocumentKind.POWER_OF_ATTORNEY;

import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.junit.Test;

public class LinkTypeTest {
    @Test
    public void allows_answers_whatCameIsAnsweredByWhatLeaves() {
        assertThat(LinkType.ANSWERS.allows(OUTGOING, INCOMING)).isTrue();
        assertThat(LinkType.ANSWERS.allows(OUTGOING, APPEAL)).isTrue();
        assertThat(LinkType.ANSWERS.allows(OUTGOING, INFORMATION_REQUEST)).isTrue();
        assertThat(LinkType.ANSWERS.allows(INCOMING, OUTGOING)).isTrue();
        assertThat(LinkType.ANSWERS.allows(OUTGOING, OUTGOING)).isFalse();
        assertThat(LinkType.ANSWERS.allows(OUTGOING, ORDER)).isFalse();
        assertThat(LinkType.ANSWERS.allows(INCOMING, APPEAL)).isFalse();
    }

    @Test
    public void allows_answersOfMemos_inTheHouseOnly() {
        assertThat(LinkType.ANSWERS.allows(INTERNAL, INTERNAL)).isTrue();
        assertThat(LinkType.ANSWERS.allows(INTERNAL, INCOMING)).isTrue();
        assertThat(LinkType.ANSWERS.allows(INTERNAL, APPEAL)).isFalse();
        assertThat(LinkType.ANSWERS.allows(INTERNAL, INFORMATION_REQUEST)).isFalse();
        assertThat(LinkType.ANSWERS.allows(ORDER, INCOMING)).isFalse();
        assertThat(LinkType.ANSWERS.allows(OUTGOING, INTERNAL)).isFalse();
    }

    @Test
    public void allows_cancelsAndChanges_withinOneFamily() {
        for (LinkType type : new LinkType[] {LinkType.CANCELS, LinkType.CHANGES}) {
            assertThat(type.allows(ORDER, ORDER)).isTrue();
            assertThat(type.allows(CONTRACT, CONTRACT)).isTrue();
            assertThat(type.allows(COUNCIL_DECISION, EXECUTIVE_DECISION)).isTrue();
            assertThat(type.allows(EXECUTIVE_DECISION, COUNCIL_DECISION)).isFalse();
            assertThat(type.allows(ORDER, CONTRACT)).isFalse();
            assertThat(type.allows(OUTGOING, OUTGOING)).isFalse();
        }
    }

    @Test
    public void allows_cancels_aPowerOfAttorneyIsRevokedByAnOrderToo() {
        assertThat(LinkType.CANCELS.allows(ORDER, POWER_OF_ATTORNEY)).isTrue();
        assertThat(LinkType.CANCELS.allows(POWER_OF_ATTORNEY, POWER_OF_ATTORNEY)).isTrue();
        assertThat(LinkType.CHANGES.allows(ORDER, POWER_OF_ATTORNEY)).isFalse();
        assertThat(LinkType.CANCELS.allows(POWER_OF_ATTORNEY, ORDER)).isFalse();
    }

    @Test
    public void allows_others_byTheWayOfThePapers() {
        assertThat(LinkType.EXECUTES.allows(OUTGOING, ORDER)).isTrue();
        assertThat(LinkType.EXECUTES.allows(ORDER, INCOMING)).isTrue();
        assertThat(LinkType.EXECUTES.allows(ORDER, CONTRACT)).isFalse();
        assertThat(LinkType.REPEATS.allows(APPEAL, INCOMING)).isTrue();
        assertThat(LinkType.DUPLICATES.allows(OUTGOING, OUTGOING)).isFalse();
        assertThat(LinkType.SUPPLEMENTS.allows(OUTGOING, OUTGOING)).isTrue();
        assertThat(LinkType.SUPPLEMENTS.allows(INCOMING, APPEAL)).isTrue();
        assertThat(LinkType.SUPPLEMENTS.allows(OUTGOING, INCOMING)).isFalse();
        assertThat(LinkType.FORWARDS.allows(OUTGOING, APPEAL)).isTrue();
        assertThat(LinkType.FORWARDS.allows(APPEAL, OUTGOING)).isFalse();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(LinkType.RELATES.allows(kind, ORDER)).isTrue();
        }
    }

    @Test
    public void names_everyType_hasBothDirectionsInBothLanguages() {
        for (LinkType type : LinkType.values()) {
            assertThat(type.forth().uk()).matches("[А-ЯҐЄІЇ].*");
            assertThat(type.back().uk()).matches("[А-ЯҐЄІЇ].*");
            assertThat(type.forth().en()).matches("[A-Z].*");
            assertThat(type.back().en()).matches("[A-Z].*");
            assertThat(type.forth().equals(type.back())).isEqualTo(!type.ordering());
        }
    }

    @Test
    public void validated_inward_turnsTheLinkRound() {
        DocumentId here = DocumentId.create();
        DocumentId there = DocumentId.create();
        assertThat(new LinkDraft("answers", there.value(), null).validated(here))
                .isEqualTo(new NewLink(LinkType.ANSWERS, here, there));
        assertThat(new LinkDraft("answers", there.value(), true).validated(here))
                .isEqualTo(new NewLink(LinkType.ANSWERS, there, here));
    }

    @Test
    public void validated_faults_areSaid() {
        DocumentId here = DocumentId.create();
        assertThat(code(() -> new LinkDraft(null, "x", null).validated(here)))
                .isEqualTo("invalid-input");
        assertThat(code(() -> new LinkDraft("eats", null, null).validated(here)))
                .isEqualTo("invalid-input");
        assertThat(code(() -> new LinkDraft("answers", here.value(), null).validated(here)))
                .isEqualTo("link-to-itself");
    }

    private static String code(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
