package org.cityedms.embedded.action;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS's CompositeActionImpl: actions that run one after another. */
final class ActionSequence extends SimpleAction implements CompositeAction {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Action> actions = new ArrayList<>();

    ActionSequence(NodeRef nodeRef, String id) {
        super(nodeRef, id, ActionSequenceExecuter.NAME);
    }

    @Override
    public boolean hasActions() {
        return !actions.isEmpty();
    }

    @Override
    public void addAction(Action action) {
        actions.add(action);
    }

    @Override
    public List<Action> getActions() {
        return actions;
    }

    @Override
    public Action getAction(int index) {
        return actions.get(index);
    }

    @Override
    public void removeAction(Action action) {
        actions.remove(action);
    }

    @Override
    public void removeAllActions() {
        actions.clear();
    }
}
