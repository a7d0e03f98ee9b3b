package org.cityedms.registration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All who follow registrations; features add theirs when the repository starts. */
public final class RegistrationFollowers implements RegistrationFollower {
    private final List<RegistrationFollower> followers = new CopyOnWriteArrayList<>();

    public void add(RegistrationFollower follower) {
        followers.add(follower);
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        followers.forEach(follower -> follower.stored(document, register, card));
    }

    @Override
    public void corrected(DocumentId document, RegisterSettings register, Card before, Card after) {
        followers.forEach(follower -> follower.corrected(document, register, before, after));
    }

    @Override
    public void voided(DocumentId document, RegisterSettings register, Voiding voiding) {
        followers.forEach(follower -> follower.voided(document, register, voiding));
    }
}
