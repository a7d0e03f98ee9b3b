package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;

/** All who need to hear of answers, one after the other. */
public final class AnswerListeners implements AnswerListener {
    private final List<AnswerListener> listeners;

    public AnswerListeners(List<AnswerListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void answers(Answer answer) {
        listeners.forEach(listener -> listener.answers(answer));
    }

    @Override
    public void withdrawn(Answer answer, String reason, Optional<Answer> standing) {
        listeners.forEach(listener -> listener.withdrawn(answer, reason, standing));
    }
}
