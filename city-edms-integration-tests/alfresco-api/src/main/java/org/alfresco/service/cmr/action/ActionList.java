package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.List;

/** Mirrors ACS: an ordered list of actions that run one after another. */
public interface ActionList<A extends Action> extends Serializable {
    boolean hasActions();

    void addAction(A action);

    List<A> getActions();

    A getAction(int index);

    void removeAction(A action);

    void removeAllActions();
}
